import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import { certificateBook, type CertifiedBook } from '../support/certificate-book';
import { CommandLine } from './command-line';

const cli = new CommandLine();
afterAll(() => cli.remove());
const path = (name: string): string => join(cli.folder, name);
const run = (...words: readonly string[]) => cli.run('certificate', 'book.xlsx', ...words);
const write = (book: CertifiedBook = {}): void =>
  writeFileSync(path('book.xlsx'), certificateBook(book));

beforeEach(() => {
  write();
  rmSync(path('out.xlsx'), { force: true });
});

const YEAR = ['--from', '2026-01-01', '--to', '2026-12-31'];

test('shows what would be certified, and writes nothing unless asked', () => {
  const { code, out, error } = run(...YEAR);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^USMCA, 2026-01-01 to 2026-12-31: 1 good qualifies\.$/m);
  expect(out).toMatch(/^Results!B2 +- +8708\.30 +B$/m);
  expect(out).toMatch(/^Results!B3 +it is judged under a proposal, "us-2017-10"/m);
  expect(out).toMatch(/Nothing was written/);
});

test('writes it unsigned, in a language, and leaves the workbook as it was', () => {
  const before = readFileSync(path('book.xlsx'));
  const { code, out } = run(...YEAR, '--language', 'fr', '--out', 'out.xlsx');
  expect(code).toBe(0);
  expect(out).toMatch(/out\.xlsx is neither signed nor dated/);
  const opened = openWorkbook(readFileSync(path('out.xlsx')));
  expect(opened.sheets.map(({ name }) => name)).toEqual(['Certificat']);
  expect(readFileSync(path('book.xlsx')).equals(before)).toBe(true);
});

test('certifies a single shipment by the law of its day', () => {
  write({ scenario: 'nafta-1994', statement: 'VNM 0' });
  const { code, out } = run('--date', '2019-05-01');
  expect(code).toBe(0);
  expect(out).toMatch(/^NAFTA, a shipment on 2019-05-01: 1 good/m);
  expect(out).toMatch(/^Results!B2 .* NC$/m);
});

test.each<[string, CertifiedBook, readonly string[], RegExp]>([
  [
    'a proposal',
    { scenario: 'us-2017-10' },
    YEAR,
    /no good of this workbook.*Results!B2: .*proposal/,
  ],
  [
    'a chosen proposal',
    {},
    [...YEAR, '--goods', 'Results!B3'],
    /Results!B3: it is judged under a pro/,
  ],
  ['one of two chosen', {}, [...YEAR, '--goods', "Results!B2,'Results'!B3"], /Results!B3: /],
  ['a period', {}, ['--from', '2026-01-01', '--to', '2027-06-30'], /longer than twelve months/],
])('refuses %s with its reason, and writes nothing', (_, book, words, sentence) => {
  write(book);
  const { code, out, error } = run(...words, '--out', 'out.xlsx');
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(sentence);
  expect(error).toMatch(/^nafta-origin: [^\n]+\n$/);
  expect(existsSync(path('out.xlsx'))).toBe(false);
});

test.each([
  [['--from', '2026-01-01'], /needs both --from and --to/],
  [[...YEAR, '--date', '2026-01-01'], /--date is for a single shipment/],
  [['--language', 'de'], /"de" is not en, es or fr/],
  [['--date', 'soon'], /"soon" is no day/],
])('%j is wrong usage', (words, sentence) => {
  expect(run(...words)).toMatchObject({ code: 2, error: expect.stringMatching(sentence) });
});

test('a certificate does not take the place of the workbook', () => {
  expect(run(...YEAR, '--out', 'book.xlsx').error).toMatch(/is the workbook itself/);
  expect(run(...YEAR, '--out', 'out.xls').error).toMatch(/must end in \.xlsx/);
});
