import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import { requestTexts } from '../../src/workbook/request/request-texts';
import { answerColumns, FIRST_PART_ROW } from '../../src/workbook/request/answer-columns';
import { buyerBook } from '../support/buyer-book';
import { CommandLine } from './command-line';

const cli = new CommandLine();
const at = (name: string): string => join(cli.folder, name);
beforeAll(() => writeFileSync(at('book.xlsx'), buyerBook()));
afterAll(() => cli.remove());

const PERIOD = ['--period', '2026-01-01/2026-12-31'];

/** Types into a request as its supplier would. */
function answer(file: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const book = openWorkbook(readFileSync(file));
  const sheet = book.sheets[0]?.name ?? '';
  const cells = rows.flatMap((typed, row) =>
    Object.entries(typed).map(([column, value]) => ({
      sheet,
      row: FIRST_PART_ROW + row,
      column: answerColumns.findIndex((one) => one === column),
      value,
    })),
  );
  book.apply([{ kind: 'cells', cells }]);
  writeFileSync(file, book.save());
}

const fileOf = (folder: string, supplier: string): string => {
  const name = readdirSync(at(folder)).find((one) => one.startsWith(supplier));
  if (name === undefined) throw new Error(`no request to ${supplier}`);
  return join(at(folder), name);
};

test('a request to every supplier, and the book is as it was', () => {
  const before = readFileSync(at('book.xlsx'));
  const { code, out, error } = cli.run('request', 'book.xlsx', '--out', 'all', ...PERIOD);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/Frenos México +2 +NR-[0-9A-F-]{17} +all/);
  expect(readdirSync(at('all'))).toHaveLength(3);
  expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
});

test('one supplier, in its language', () => {
  const words = ['--supplier', 'frenos mexico', '--language', 'es', '--buyer', 'ACME', ...PERIOD];
  expect(cli.run('request', 'book.xlsx', '--out', 'one', ...words).code).toBe(0);
  const book = openWorkbook(readFileSync(fileOf('one', 'frenos')));
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Respuestas',
    'Certificación',
    'Léame',
    'Read me',
    'Lisez-moi',
  ]);
});

test.each([
  [['request', 'book.xlsx'], 2, /request needs --out FOLDER/],
  [['request', 'book.xlsx', '--out', 'x', '--language', 'de'], 2, /"de" is not en, es or fr/],
  [['request', 'book.xlsx', '--out', 'x', '--period', '2026'], 2, /--period "2026" is no day/],
  [['request', 'book.xlsx', '--out', 'book.xlsx'], 1, /is a file; give a folder/],
  [['request', 'book.xlsx', '--out', 'x', '--supplier', 'Nobody'], 1, /no line is supplied/],
  [['merge', 'book.xlsx'], 2, /merge needs a workbook and replies/],
  [['merge', 'book.xlsx', 'r.xlsx', '--accept', 'refused'], 2, /"refused" is not one of new/],
  [['merge', 'book.xlsx', 'gone.xlsx'], 1, /gone.xlsx cannot be read/],
  [['merge', 'book.xlsx', 'book.xlsx', '--to', 'book.xlsx'], 1, /--to book.xlsx is the workbook/],
] as const)('%j ends with %d', (words, code, message) => {
  const ran = cli.run(...words);
  expect([ran.code, ran.error]).toEqual([code, expect.stringMatching(message)]);
});

describe('a reply', () => {
  const { choices } = requestTexts.en;
  let reply = '';
  beforeAll(() => {
    cli.run('request', 'book.xlsx', '--out', 'asked', '--log', 'kept.xlsx', ...PERIOD);
    reply = fileOf('asked', 'frenos');
    answer(reply, [
      { country: 'MX', statement: choices.rvc.name, rvc: 0.7, criterion: 'B' },
      { country: 'US', statement: choices.originating.name, criterion: 'B' },
    ]);
  });

  const merge = (book: string, ...words: readonly string[]) =>
    cli.run('merge', book, reply, '--date', '2026-02-01', ...words);

  test('is shown with its effects on every scenario before anything is written', () => {
    const { code, out } = merge('book.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/P001 +BR-280 +statement +new +RVC 70%/);
    expect(out).toMatch(/P002 +BR-290 +origin +changed +from MX to US/);
    expect(out).toMatch(/nafta-1994 +Results!B1/);
    expect(out).toMatch(/us-2017-10 +Results!B1/);
    expect(out).toMatch(/2 cells change\./);
  });

  test('accepted where cells were blank, into a copy with a log', () => {
    expect(merge('book.xlsx', '--to', 'out.xlsx').code).toBe(0);
    const book = openWorkbook(readFileSync(at('out.xlsx')));
    const text = (sheet: string, row: number, column: number) => book.text({ sheet, row, column });
    expect([text('Bom', 1, 8), text('Bom', 2, 8), text('Bom', 2, 3)]).toEqual([
      'RVC 70%',
      'originating',
      'MX',
    ]);
    expect(text('NAFTA statements', 1, 2)).toMatch(/^[0-9a-f]{64}$/);
    expect(text('NAFTA statements', 2, 8)).toBe('originating');
  });

  test('changed answers only when they are asked for', () => {
    const { out } = merge('book.xlsx', '--accept', 'new,changed', '--json', '--to', 'all.xlsx');
    const { changes, effects, replies } = JSON.parse(out);
    expect(changes).toContainEqual({ cell: 'Bom!D3', before: 'MX', after: 'US' });
    expect(effects.length).toBeGreaterThan(5);
    expect(replies[0].hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is accepted or rejected answer by answer, by number or by name', () => {
    const { out } = merge('book.xlsx', '--json');
    const [{ answers }] = JSON.parse(out).replies;
    const names = answers.map(({ name }: { readonly name: string }) => name);
    expect(names.at(-1)).toMatch(/^NR-[0-9A-F-]+:P002:statement$/);
    const cells = (...words: readonly string[]) =>
      JSON.parse(merge('book.xlsx', '--json', ...words).out).changes.map(
        ({ cell }: { readonly cell: string }) => cell,
      );
    const number =
      answers.findIndex(
        (one: { readonly field: string; readonly class: string }) => one.class === 'new',
      ) + 1;
    expect(cells('--accept', String(number))).toEqual(['Bom!I2']);
    expect(cells('--accept', names.at(-1))).toEqual(['Bom!I3']);
    expect(cells('--accept', names.at(-1).replace('P002', 'BR-290'))).toEqual(['Bom!I3']);
    expect(cells('--reject', String(number))).toEqual(['Bom!I3']);
    expect(
      cells('--accept', `new,${names.find((name: string) => name.endsWith('P002:origin'))}`),
    ).toEqual(expect.arrayContaining(['Bom!I2', 'Bom!I3', 'Bom!D3']));
    expect(merge('book.xlsx', '--accept', '99').error).toMatch(/the preview numbers \d+ answers/);
    expect(merge('book.xlsx', '--accept', 'NR-1:P9:hs').error).toMatch(/no reply holds it/);
    const same =
      answers.findIndex(
        ({ changes }: { readonly changes: readonly unknown[] }) => changes.length === 0,
      ) + 1;
    expect(merge('book.xlsx', '--accept', String(same)).error).toMatch(/nothing to take over/);
  });

  test('is logged in the language of the workbook', () => {
    const book = openWorkbook(readFileSync(at('book.xlsx')));
    const scenario = { sheet: 'Settings', row: 0, column: 1, value: 'nafta-1994; language = es' };
    book.apply([{ kind: 'cells', cells: [scenario] }]);
    writeFileSync(at('libro.xlsx'), book.save());
    expect(merge('libro.xlsx', '--to', 'con-registro.xlsx').code).toBe(0);
    const log = openWorkbook(readFileSync(at('con-registro.xlsx')));
    expect(log.text({ sheet: 'NAFTA statements', row: 0, column: 0 })).toBe('Incorporada el');
  });

  test('merged twice changes nothing', () => {
    expect(merge('book.xlsx', '--to', 'first.xlsx', '--accept', 'new,changed').code).toBe(0);
    const again = merge('first.xlsx', '--to', 'second.xlsx', '--accept', 'new,changed');
    // the codes on record differ now, so only a log knows the request
    expect(again.out).toMatch(/0 cells change\./);
    expect(readFileSync(at('second.xlsx')).equals(readFileSync(at('first.xlsx')))).toBe(true);
  });

  test('is found by the log of requests, also when the book has changed', () => {
    const once = merge('kept.xlsx', '--to', 'once.xlsx', '--accept', 'new,changed');
    expect(once.out).toMatch(/3 cells change\./);
    const twice = merge('once.xlsx', '--to', 'twice.xlsx', '--accept', 'new,changed');
    expect(twice.out).toMatch(/this very file was merged before, on 2026-02-01/);
    expect(twice.out).toMatch(/P002 +BR-290 +origin +same/);
    expect(twice.out).toMatch(/0 cells change\./);
    expect(readFileSync(at('twice.xlsx')).equals(readFileSync(at('once.xlsx')))).toBe(true);
  });

  test('whose period is over later is told', () => {
    const later = cli.run('merge', 'out.xlsx', reply, '--date', '2027-02-01');
    expect(later.out).toMatch(/Statement is over/);
    expect(later.out).toMatch(/Frenos México +BR-280 +2026-12-31 +Bom!I2/);
    expect(existsSync(at('later.xlsx'))).toBe(false);
  });
});

test('a table of results asks nobody, whatever its headings look like', () => {
  const sample = join(__dirname, '..', '..', 'examples', 'vehicle-cost.xlsx');
  expect(cli.run('request', sample, '--out', 'sample', ...PERIOD)).toMatchObject({ code: 0 });
  const asked = readdirSync(at('sample'));
  expect(asked).toHaveLength(70);
  expect(asked.filter((name) => !/^(supplier-|own-plant_)/.test(name))).toEqual([]);
});
