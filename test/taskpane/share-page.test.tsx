/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { openWorkbook } from '../../src/engine';
import { WorkbookProblem } from '../../src/workbook';
import { costBookBytes } from '../sharing/copy/cost-book';
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

// jsdom has neither WebCrypto nor the coders of texts
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
Object.assign(globalThis, { TextDecoder, TextEncoder });

const page = new PanePage();
afterEach(() => page.close());

/** A workbook whose file is the book of costs as Excel saved it, with its results. */
const workbook = (): FakeWorkbook => {
  const fake = new FakeWorkbook();
  fake.file = new Uint8Array(openWorkbook(costBookBytes(), {}).save());
  return fake;
};

/** Waits for what loads later, such as the engine. */
async function eventually(met: () => boolean): Promise<void> {
  while (!met()) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

async function opened(fake: FakeWorkbook): Promise<void> {
  await page.open(fake);
  await page.tab('Share');
  await eventually(() => page.text().includes('Make the copy'));
}

test('proposes sheets with results, and shows what their reader would see', async () => {
  await opened(workbook());
  expect(page.named<HTMLInputElement>('input', 'Results').checked).toBe(true);
  expect(page.named<HTMLInputElement>('input', 'Bill').checked).toBe(false);
  expect(page.text()).toContain('; no amounts of money.');
  expect(page.text()).toContain('6 cells with amounts of money');
  expect(await page.violations()).toEqual([]);
});

test('opens the copy as a new workbook, without a cost and with a key written beside', async () => {
  const fake = workbook();
  await opened(fake);
  await page.click(page.button('Make the copy'));
  await eventually(() => page.text().includes('The copy is made'));
  expect(fake.plans.map(({ sheet }) => sheet)).toEqual(['NAFTA copies']);
  const [bytes] = fake.opened;
  const copy = openWorkbook(bytes ?? new Uint8Array());
  expect(copy.sheets.map(({ name }) => name)).toEqual(['About this copy', 'Results']);
  expect(copy.text({ sheet: 'Results', row: 3, column: 1 })).toBe('(left out)');
});

test('a sheet is chosen with its columns, and its suppliers can be told apart', async () => {
  await opened(workbook());
  await page.click(page.named('input', 'Results'));
  expect(page.text()).toContain('choose sheets and columns');
  await page.click(page.named('input', 'Bill'));
  await page.choose('Lines of', 'Acme');
  expect(page.text()).toContain('3 rows of other suppliers');
  await page.choose('What it shows', 'costs');
  expect(page.named<HTMLSelectElement>('select', 'What it shows').value).toBe('costs');
});

test('a workbook that cannot be read is told in a sentence', async () => {
  const fake = workbook();
  await page.open(fake);
  fake.refusal = new WorkbookProblem('refused', 'Excel refused the request.');
  await page.tab('Share');
  await eventually(() => page.text().includes('Excel refused the request.'));
  expect(page.text()).not.toContain('Make the copy');
});
