import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { buildXlsx } from '../support/xlsx-builder';
import { bookWithEntity, circularBook, inflatingBook, smallBook } from './books';
import { CommandLine } from './command-line';

const cli = new CommandLine();
const folder = join(cli.folder, 'books');
const GOOD = 150;
const good = (index: number): string => `${String(index).padStart(3, '0')}.xlsx`;

/** A workbook whose one formula takes longer than anybody waits. */
const hanging = (): Uint8Array => {
  const column = Array.from({ length: 30_000 }, (_, row) => [
    row,
    { f: `SUMPRODUCT((A$1:A$30000>A${row + 1})*A$1:A$30000)` },
  ]);
  return buildXlsx({ sheets: [{ name: 'Slow', rows: column }] });
};

const broken: Readonly<Record<string, Uint8Array>> = {
  'broken/bomb.xlsx': inflatingBook(),
  'broken/circle.xlsx': circularBook(),
  'broken/cut.xlsx': smallBook().subarray(0, 900),
  'broken/empty.xlsx': new Uint8Array(),
  'broken/entity.xlsx': bookWithEntity(),
  'broken/=text.xlsx': new TextEncoder().encode('Part,Cost'),
};

interface Row {
  readonly File: string;
  readonly State: string;
  readonly Cell: string;
  readonly Formula: string;
  readonly Result: string;
  readonly Message: string;
}
const rowsOf = (text: string): readonly Row[] =>
  Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

beforeAll(() => {
  mkdirSync(join(folder, 'broken'), { recursive: true });
  for (let index = 0; index < GOOD; index += 1)
    writeFileSync(join(folder, good(index)), smallBook());
  for (const [name, bytes] of Object.entries(broken)) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'plain.xlsx'), buildXlsx({ sheets: [{ name: 'S', rows: [[1]] }] }));
  writeFileSync(join(folder, '~$000.xlsx'), 'an owner');
  writeFileSync(join(folder, 'notes.txt'), 'no workbook');
});
afterAll(() => cli.remove());

test('every workbook has its rows, in order; what fails has one that says why', () => {
  const ran = cli.run('evaluate', 'books', '--csv', 'out.csv', '--jobs', '2');
  const failures = Object.keys(broken).length;
  expect(ran).toMatchObject({ code: 1, out: '' });
  const all = GOOD + failures + 1;
  expect(ran.error).toMatch(new RegExp(`^100 of ${all} workbooks\n${all} of ${all} workbooks\n`));
  expect(ran.error).toContain(`${failures} of ${all} workbooks could not be evaluated`);

  const rows = rowsOf(readFileSync(join(cli.folder, 'out.csv'), 'utf8'));
  const names = [...new Set(rows.map(({ File }) => File))];
  expect(names).toHaveLength(all);
  expect(names.slice(0, 2)).toEqual(['000.xlsx', '001.xlsx']);
  const first = rows.filter(({ File }) => File === '149.xlsx');
  expect(first.map(({ Cell, Result }) => `${Cell} ${Result}`)).toEqual([
    'B1 0.62',
    'B2 0.2',
    'B3 FALSE',
    'B4 #N/A',
    'B6 0.9',
    expect.stringMatching(/^A8 \d+ x 9 cells$/),
  ]);
  expect(first[0]?.Formula).toMatch(/^'=NAFTA\./);
  const failed = rows.filter(({ State }) => State === 'failed');
  expect(failed.map(({ File }) => File.replace(/^'/, ''))).toEqual(Object.keys(broken).sort());
  for (const { Message } of failed) expect(Message).toMatch(/\w{3}/);
  const why = (name: string) => failed.find(({ File }) => File === name)?.Message;
  expect(why('broken/bomb.xlsx')).toMatch(/MB/);
  expect(rows.find(({ File }) => File === 'plain.xlsx')?.State).toBe('empty');
  expect(readdirSync(cli.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
}, 300_000);

test('a formula that never ends is given up, and stops no other workbook', () => {
  const slow = join(cli.folder, 'slow');
  mkdirSync(slow);
  writeFileSync(join(slow, 'a-hanging.xlsx'), hanging());
  writeFileSync(join(slow, 'b.xlsx'), new Uint8Array());
  const ran = cli.run('evaluate', 'slow', '--jobs', '1', '--seconds', '5');
  expect(ran.code).toBe(1);
  expect(rowsOf(ran.out).map(({ File, Message }) => `${File}: ${Message}`)).toEqual([
    'a-hanging.xlsx: a-hanging.xlsx was given up after 5 seconds',
    expect.stringMatching(/^b\.xlsx: /),
  ]);
}, 120_000);

test('without --csv the table is the output, under another scenario too', () => {
  const small = join(cli.folder, 'small');
  mkdirSync(small);
  writeFileSync(join(small, 'a.xlsx'), smallBook());
  const ran = cli.run('evaluate', 'small', '--scenario', 'us-2017-10; rvc = 60%; us share = 20%');
  expect(ran).toMatchObject({ code: 0, error: '1 of 1 workbooks\n' });
  expect(rowsOf(ran.out).find(({ Cell }) => Cell === 'B3')?.Result).toMatch(/TRUE|#N\/A/);
});

test.each([
  ['a folder without workbooks', ['evaluate', 'nothing'], 1],
  ['a table in no folder', ['evaluate', 'books', '--csv', 'nowhere/out.csv'], 1],
  ['a copy of a folder', ['evaluate', 'books', '--out', 'copy.xlsx'], 1],
  ['JSON of a folder', ['evaluate', 'books', '--json'], 1],
  ['threads for one workbook', ['evaluate', 'books/000.xlsx', '--jobs', '2'], 1],
  ['no threads', ['evaluate', 'books', '--jobs', '0'], 2],
  ['a table that is a workbook', ['evaluate', 'books', '--csv', 'books/000.xlsx'], 1],
])('%s is refused with a sentence', (_, words, code) => {
  mkdirSync(join(cli.folder, 'nothing'), { recursive: true });
  const before = readFileSync(join(folder, '000.xlsx'));
  const ran = cli.run(...words);
  expect(ran).toMatchObject({ code, out: '' });
  expect(ran.error).toMatch(/^nafta-origin: [^\n]+\n$/);
  expect(readFileSync(join(folder, '000.xlsx')).equals(before)).toBe(true);
  expect(existsSync(join(cli.folder, 'copy.xlsx'))).toBe(false);
});
