/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { unzipSync } from 'fflate';
import { act } from 'react';
import { openWorkbook } from '../../src/engine';
import { LINES } from '../support/buyer-book';
import { FakeWorkbook } from './fake-workbook';
import { PanePage } from './pane-page';

// jsdom lacks these; every browser that runs Excel has them
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const page = new PanePage();
afterEach(() => page.close());

const HEADS = [
  ...['Part number', 'Description', 'Supplier', 'Country of origin', 'HS code', 'Qty'],
  ...['Unit price', 'Total cost', 'Supplier statement'],
];

function workbook(keepsFiles: boolean): FakeWorkbook {
  const book = new FakeWorkbook();
  book.keepsFiles = keepsFiles;
  [HEADS, ...LINES].forEach((row, down) =>
    row.forEach((value, right) => {
      if (typeof value === 'string' || typeof value === 'number')
        book.put(`Bom!${'ABCDEFGHI'[right]}${down + 1}`, value);
    }),
  );
  return book;
}

async function until(met: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !met(); turn += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  }
  expect(met()).toBe(true);
}
const shows = (text: string) => until(() => page.text().includes(text));

/** The files that the page hands to the browser. */
function downloads(): { readonly name: string; readonly file: Blob }[] {
  const files: { name: string; file: Blob }[] = [];
  let made: Blob | null = null;
  URL.createObjectURL = (blob) => {
    made = blob as Blob;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click() {
    if (made !== null) files.push({ name: this.download, file: made });
  };
  return files;
}

const bytesOf = (file: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(file);
  });

test('all requests are one zip with an index, and are noted in the workbook', async () => {
  const files = downloads();
  const book = workbook(true);
  await page.open(book);
  await page.tab('Share');
  await shows('All 3 suppliers as one zip');
  await page.click(page.button('All 3 suppliers as one zip'));
  await shows('3 requests are in the zip among your downloads, with an index.');
  const [made] = files;
  expect(made?.name).toMatch(/^requests \d{4}-\d{2}-\d{2}\.zip$/);
  const parts = unzipSync(await bytesOf(made?.file ?? new Blob()));
  const names = Object.keys(parts).sort();
  expect(names).toEqual([
    expect.stringMatching(/^frenos-mexico_NR-.*\.xlsx$/),
    expect.stringMatching(/^great-lakes-castings_NR-.*\.xlsx$/),
    'index.xlsx',
    expect.stringMatching(/^shenzhen-wire_NR-.*\.xlsx$/),
  ]);
  const request = openWorkbook(parts[names[0] ?? ''] ?? new Uint8Array());
  expect(request.text({ sheet: 'Answers', row: 4, column: 1 })).toBe('BR-280');
  const index = openWorkbook(parts['index.xlsx'] ?? new Uint8Array());
  const text = (row: number, column: number) => index.text({ sheet: 'Answers', row, column });
  expect([text(1, 0), text(1, 1), text(1, 4)]).toEqual(['Frenos México', '2', names[0]]);
  expect(book.plans.map(({ sheet }) => sheet)).toEqual(['NAFTA requests']);
  expect(book.blocks.at(-1)?.formulas.map((row) => row[11])).toEqual([
    "'BR-280",
    "'BR-290",
    "'EN-100",
    "'EL-010",
  ]);
  expect(await page.violations()).toEqual([]);
}, 60_000);

test('it can be stopped: then nothing is noted and nothing saved', async () => {
  const files = downloads();
  const book = workbook(true);
  await page.open(book);
  await page.tab('Share');
  await shows('All 3 suppliers as one zip');
  const stop = new MutationObserver(() => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Stop')?.click();
  });
  stop.observe(document.body, { childList: true, subtree: true, characterData: true });
  await page.click(page.button('All 3 suppliers as one zip'));
  await shows('Stopped: no zip was made');
  stop.disconnect();
  expect([files, book.plans, book.blocks]).toEqual([[], [], []]);
}, 60_000);

test('Excel, where a page saves no files, is not offered it', async () => {
  await page.open(workbook(false));
  await page.tab('Share');
  await shows('Open the request');
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(page.text()).not.toContain('as one zip');
}, 60_000);
