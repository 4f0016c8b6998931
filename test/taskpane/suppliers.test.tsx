/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { readXlsx } from '../../src/engine/xlsx';
import { requestTexts } from '../../src/workbook/request/request-texts';
import { buyerBook } from '../support/buyer-book';
import { answered, requestOf } from '../support/supplier';
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

// jsdom lacks these; every browser that runs Excel has them
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const page = new PanePage();
afterEach(() => page.close());

const BILL = [
  ['Part number', 'Description', 'Supplier', 'Country of origin', 'HS code', 'Qty', 'Unit price'],
  ['BR-280', 'Brake disc, ventilated', 'Frenos México', 'MX', '8708.30', 4, 50.25],
  ['BR-290', 'Caliper, front left', 'Frenos México', 'MX', '8708.30', 2, 99.5],
];

/** The same bill as the file has, in the cells of the pane's workbook. */
function workbook(): FakeWorkbook {
  const book = new FakeWorkbook();
  book.file = buyerBook() as never;
  BILL.forEach((row, down) => {
    const more = down === 0 ? ['Total cost', 'Supplier statement'] : [201 - 2 * (down - 1)];
    [...row, ...more].forEach((value, right) =>
      book.put(`Bom!${'ABCDEFGHI'[right]}${down + 1}`, value),
    );
  });
  return book;
}

async function until(text: string): Promise<void> {
  for (let turn = 0; turn < 300 && !page.text().includes(text); turn += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  expect(page.text()).toContain(text);
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const input = page.named<HTMLInputElement>('input', 'Files of replies');
  const file = Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('a request opens as a new workbook and is kept in a log', async () => {
  const book = workbook();
  await page.open(book);
  await page.tab('Share');
  await until('Ask a supplier');
  await page.click(page.button('Open the request'));
  await until('is open as a new workbook');
  const [opened] = book.opened;
  expect(readXlsx(opened ?? new Uint8Array()).sheets[0]?.name).toBe('Answers');
  const log = book.plans.find(({ sheet }) => sheet === 'NAFTA requests');
  expect(log?.cells.filter(({ row, column }) => row > 0 && column === 11)).toEqual([
    { row: 1, column: 11, value: "'BR-280" },
    { row: 2, column: 11, value: "'BR-290" },
  ]);
  expect(await page.violations()).toEqual([]);
}, 60_000);

test('a reply is compared, accepted answer by answer, shown with its effect, and written', async () => {
  const { choices } = requestTexts.en;
  const request = await requestOf(buyerBook());
  const reply = answered(request, {
    0: { country: 'MX', code: '8708.99', statement: choices.rvc.name, rvc: 0.7, criterion: 'B' },
    1: { country: 'CN', statement: choices.originating.name },
  });
  const book = workbook();
  await page.open(book);
  await page.tab('Share');
  await until('Merge replies');
  await choose('reply.xlsx', reply);
  await until('BR-280, statement: RVC 70% · new');
  expect(page.text()).toContain('BR-280, tariff code: from 8708.30 to 8708.99 · changed');
  expect(page.text()).toContain('BR-290, statement: originating · contradictory');
  expect(page.text()).toContain('only a part made in the territory originates');
  await until('nafta-1994, Results!B1: from');
  expect(await page.violations()).toEqual([]);

  await page.click(
    page.named('input[type=checkbox]', 'BR-280, tariff code: from 8708.30 to 8708.99 · changed'),
  );
  await until('Write 2 cells');
  await page.click(page.button('Write 2 cells'));
  await until('2 cells are written');
  expect(book.formulaWrites.at(-1)?.map(({ formula, before }) => [formula, before])).toEqual([
    ["'8708.99", '8708.30'],
    ['RVC 70%', ''],
  ]);
}, 60_000);

test('a statement whose period is over is told', async () => {
  const book = workbook();
  const entry = ['2025-01-05', 'r.xlsx', 'hash', 'NR', 'Frenos México', 'BR-280', 'Bom!I2', ''];
  [...entry, 'originating', '', '2025-01-01', '2025-12-31'].forEach((text, column) => {
    if (text !== '') book.put(`NAFTA statements!${'ABCDEFGHIJKL'[column]}2`, text);
  });
  book.put('Bom!I2', 'originating');
  await page.open(book);
  await page.tab('Share');
  await until('Frenos México, BR-280: valid to 2025-12-31 (Bom!I2)');
}, 60_000);

test('a hostile file is told in words and offers nothing', async () => {
  const book = workbook();
  await page.open(book);
  await page.tab('Share');
  await until('Merge replies');
  await choose('evil.xlsx', new TextEncoder().encode('no workbook'));
  await until('the file is not read: ');
  expect(page.button('Write 0 cells').disabled).toBe(true);
}, 60_000);
