/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import { openWorkbook } from '../../src/engine';
import { readRequest } from '../../src/workbook/answer';
import { requestBook } from '../../src/workbook/request';
import { buyerBook } from '../support/buyer-book';
import { ownBook } from '../support/own-book';
import { requestOf } from '../support/supplier';
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

// jsdom lacks these; every browser that runs Excel has them
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const page = new PanePage();
afterEach(() => page.close());

const LEFT = 'the country where it is made and the origin criterion';

function workbook(scenario = 'usmca-2020'): FakeWorkbook {
  const book = new FakeWorkbook();
  book.file = ownBook(scenario) as never;
  return book;
}

async function until(text: string): Promise<void> {
  for (let turn = 0; turn < 500 && !page.text().includes(text); turn += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  expect(page.text()).toContain(text);
}

async function choose(bytes: Uint8Array): Promise<void> {
  const input = page.named<HTMLInputElement>('input', "Your customer's file");
  const file = Object.assign(new File([], 'request.xlsx'), {
    arrayBuffer: async () => bytes.slice().buffer,
  });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function opened(book: FakeWorkbook, request?: Uint8Array): Promise<void> {
  await page.open(book);
  await page.tab('Share');
  await until('Answer a request');
  await choose(request ?? requestBook(await requestOf(buyerBook())));
}

const confirm = (): Promise<void> =>
  page.click(page.named('input[type=checkbox]', 'BR-280 is about Results!B3, Results!C3: fill it'));

test('nothing is filled before it is confirmed; then the customer sees exactly that', async () => {
  const book = workbook();
  await opened(book);
  await until('of Great Lakes Motors to Frenos México');
  expect(page.text()).toContain('USMCA, 2026-01-01 to 2026-12-31');
  expect(page.text()).toContain('Nothing yet: confirm a part.');
  expect(page.text()).toContain('It is undecided on 2026-01-01');
  expect(page.button('Open the filled request (0 answers)').disabled).toBe(true);

  await page.choose('BR-280: statement', 'rvc');
  await confirm();
  await until('What your customer will see');
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Answers!H5', '', 'originating, with its RVC'],
    ['Answers!I5', '', '74.1%'],
    ['Answers!O5', 'choose a statement', 'country: two letters, such as MX (follows by itself)'],
  ]);
  expect(page.text()).toContain(`Left to you: ${LEFT}`);
  expect(await page.violations()).toEqual([]);

  await page.click(page.button('Open the filled request (1 answer)'));
  await until('The filled request is open as a new workbook');
  const [bytes = new Uint8Array()] = book.opened;
  expect(await readRequest(bytes)).toMatchObject({ ok: true });
  expect(openWorkbook(bytes).value({ sheet: 'Answers', row: 4, column: 8 })).toBe(0.741);
}, 60_000);

test('another calculation takes the confirmation away', async () => {
  await opened(workbook());
  await until('BR-280: calculated in');
  await confirm();
  await until('Open the filled request (1 answer)');
  await page.choose('BR-280: calculated in', '1');
  await until('Open the filled request (0 answers)');
  await page.choose('BR-280: calculated in', '');
  await until('Left out by you');
}, 60_000);

test('a proposal proves nothing until the agreement is chosen', async () => {
  await opened(workbook('us-2018-04'));
  await until('The sheet judges by "us-2018-04"');
  await page.choose('Judge by', 'usmca-2020');
  await until('BR-280 is about Results!B3, Results!C3: fill it');
}, 60_000);

test('a workbook that changed since it was looked at is read again first', async () => {
  const book = workbook();
  await opened(book);
  await until('BR-280: calculated in');
  await confirm();
  await until('Open the filled request (1 answer)');
  book.file = ownBook('us-2018-04') as never;
  await page.click(page.button('Open the filled request (1 answer)'));
  await until('this workbook has changed since the answers were shown');
  expect(book.opened).toEqual([]);
  await page.click(page.button('Read this workbook again'));
  await until('The sheet judges by "us-2018-04"');
}, 60_000);

test('amounts are asked for only where the agreement traces them', async () => {
  const years = { from: '2018-01-01', to: '2018-12-31', madeOn: '2018-01-05' };
  const request = await requestOf(buyerBook(), 'Frenos México', years);
  await opened(workbook('nafta-1994'), requestBook(request));
  await until('Pieces that a cost sheet is for');
  expect(page.named<HTMLInputElement>('input', 'Currency of your cost sheets').value).toBe('');
  expect(page.text()).toContain('which is asked in USD.');
  expect(await page.violations()).toEqual([]);
}, 60_000);

test('a file that is no request is told in words', async () => {
  await opened(workbook(), buyerBook());
  await until('the file is no request of this program');
  expect(page.text()).not.toContain('What your customer will see');
}, 60_000);
