import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import { costBookBytes } from '../sharing/copy/cost-book';
import { bookWithEntity, inflatingBook } from './books';
import { CommandLine } from './command-line';

const cli = new CommandLine();
afterAll(() => cli.remove());

const path = (name: string): string => join(cli.folder, name);
const bytesOf = (name: string): Buffer => readFileSync(path(name));
const book = costBookBytes();

beforeAll(() => writeFileSync(path('book.xlsx'), book));

test('makes a copy, says what it shows, and leaves the workbook as it was', () => {
  const { code, out, error } = cli.run('copy', 'book.xlsx', '--to', 'copy.xlsx');
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^copy\.xlsx shows 2 results.*; no amounts of money\.$/m);
  expect(out).toMatch(/Results!B2 93\.87% \(NAFTA\.REGIONAL_VALUE_CONTENT\)/);
  expect(out).toMatch(/holds no key/);
  expect(bytesOf('book.xlsx').equals(Buffer.from(book))).toBe(true);
});

test('a copy is unchanged until somebody changes it', () => {
  expect(cli.run('copy', 'book.xlsx', '--to', 'c.xlsx', '--key-into', 'keyed.xlsx').code).toBe(0);
  expect(cli.run('check', 'c.xlsx', '--original', 'keyed.xlsx')).toEqual({
    code: 0,
    out: 'The copy is unchanged, and it was made from the figures that the original holds now.\n',
    error: '',
  });
  const returned = openWorkbook(bytesOf('c.xlsx'));
  returned.apply([
    { kind: 'cells', cells: [{ sheet: 'Results', row: 1, column: 1, value: 0.99 }] },
  ]);
  writeFileSync(path('returned.xlsx'), returned.save());
  const { code, out, error } = cli.run('check', 'returned.xlsx', '--original', 'keyed.xlsx');
  expect(code).toBe(1);
  expect(out).toMatch(/was changed after it was made/);
  expect(out).toMatch(/Results!B2: the copy shows "99\.00%", the original gives "93\.87%"/);
  expect(error).toBe('nafta-origin: returned.xlsx is not what keyed.xlsx gives now\n');
});

test('the key stays in the workbook that it was made for', () => {
  cli.run('copy', 'book.xlsx', '--to', 'd.xlsx', '--key-into', 'with-key.xlsx');
  const { code, out } = cli.run('copy', 'with-key.xlsx', '--to', 'e.xlsx');
  expect(code).toBe(0);
  expect(out).toMatch(/^Figures [0-9a-f]{64} [0-9a-f]{64}$/m);
  const again = cli.run('copy', 'with-key.xlsx', '--to', 'f.xlsx', '--key-into', 'g.xlsx');
  expect([again.code, again.error]).toEqual([
    1,
    'nafta-origin: with-key.xlsx holds a key already; leave out --key-into\n',
  ]);
  expect(existsSync(path('f.xlsx')) || existsSync(path('g.xlsx'))).toBe(false);
});

test('chosen columns of a supplier, in Spanish', () => {
  const { code } = cli.run(
    ...['copy', 'book.xlsx', '--to', 'acme.xlsx', '--columns', 'Bill!A:B,D'],
    ...['--supplier', 'Acme', '--language', 'es'],
  );
  expect(code).toBe(0);
  const copy = openWorkbook(bytesOf('acme.xlsx'));
  expect(copy.sheets.map(({ name }) => name)).toEqual(['Acerca de esta copia', 'Bill']);
  expect(copy.sheets[1]).toMatchObject({ rows: 4, columns: 3 });
});

describe('a hostile or wrong workbook gives one sentence, and nothing is written', () => {
  test.each<[string, Uint8Array]>([
    ['an entity of the file', bookWithEntity()],
    ['no workbook', new TextEncoder().encode('hello')],
    ['half a workbook', book.slice(0, book.length / 2)],
  ])('%s', (_, bytes) => {
    writeFileSync(path('hostile.xlsx'), bytes);
    const made = cli.run('copy', 'hostile.xlsx', '--to', 'never.xlsx');
    expect([made.code, made.out]).toEqual([1, '']);
    expect(made.error).toMatch(/^nafta-origin: [^\n]+\n$/);
    expect(existsSync(path('never.xlsx'))).toBe(false);
    const checked = cli.run('check', 'hostile.xlsx', '--original', 'book.xlsx');
    expect([checked.code, checked.out]).toEqual([1, '']);
    expect(checked.error).toMatch(/^nafta-origin: [^\n]+\n$/);
  });

  test.each<[readonly string[], RegExp]>([
    [['--to', 'book.xlsx'], /is the workbook itself/],
    [['--to', 'copy.xlsm'], /must end in \.xlsx/],
    [['--to', 'nowhere/copy.xlsx'], /does not exist/],
    [['--to', 'x.xlsx', '--sheets', 'Setup'], /no visible sheet "Setup"/],
    [
      ['--to', 'x.xlsx', '--columns', 'Bill!A', '--supplier', 'Gamma'],
      /suppliers named there are Acme, Beta/,
    ],
  ])('%j', (words, sentence) => {
    const { code, error } = cli.run('copy', 'book.xlsx', ...words);
    expect(code).toBe(1);
    expect(error).toMatch(sentence);
    expect(existsSync(path('x.xlsx'))).toBe(false);
    expect(bytesOf('book.xlsx').equals(Buffer.from(book))).toBe(true);
  });

  test('a bomb', () => {
    writeFileSync(path('bomb.xlsx'), inflatingBook());
    const { code, error } = cli.run('copy', 'bomb.xlsx', '--to', 'never.xlsx');
    expect([code, existsSync(path('never.xlsx'))]).toEqual([1, false]);
    expect(error).toMatch(/when unpacked: it is not opened/);
  });

  test('a workbook that is no copy', () => {
    const { code, error } = cli.run('check', 'book.xlsx', '--original', 'book.xlsx');
    expect(code).toBe(1);
    expect(error).toMatch(/it is no copy of NAFTA origin/);
  });
});

test.each<[readonly string[], RegExp]>([
  [['copy', 'book.xlsx'], /copy needs --to/],
  [['copy', 'book.xlsx', '--to', 'x.xlsx', '--columns', 'Bill'], /is no list of columns/],
  [['copy', 'book.xlsx', '--to', 'x.xlsx', '--show', 'all'], /--show "all" is not known/],
  [['copy', 'book.xlsx', '--to', 'x.xlsx', '--language', 'de'], /--language "de" is not known/],
  [['check', 'x.xlsx'], /check needs --original/],
])('%j is wrong usage', (words, problem) => {
  const { code, error } = cli.run(...words);
  expect(code).toBe(2);
  expect(error).toMatch(problem);
});
