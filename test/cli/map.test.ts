import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildXlsx } from '../support/xlsx-builder';
import { CommandLine } from './command-line';
import { expectedMaps, type ExpectedTable } from './reference-maps';

interface MapReport {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly range: string | null;
    readonly headerRows: readonly number[];
    readonly columns: Readonly<
      Record<
        string,
        { readonly column: string | null; readonly confidence: number; readonly reason: string }
      >
    >;
    readonly excludedRows: readonly { readonly row: number; readonly why: string }[];
    readonly lint: readonly {
      readonly cell: string | null;
      readonly code: string;
      readonly message: string;
      readonly amount: number | null;
    }[];
  }[];
}

const cli = new CommandLine();
const path = (name: string) => join(cli.folder, name);
const map = (...words: readonly string[]): MapReport => {
  const ran = cli.run('map', ...words, '--json');
  expect(ran).toMatchObject({ code: 0, error: '' });
  return JSON.parse(ran.out) as MapReport;
};
afterAll(() => cli.remove());

const book = () =>
  buildXlsx({
    sheets: [
      { name: 'Summary', rows: [['Nothing here']] },
      {
        name: 'BOM',
        rows: [
          ['Cost sheet'],
          [],
          ['Part', 'Qty', 'Unit price', 'Cost', 'Country of origin'],
          ['A', 2, 40, { f: 'B4*C4', v: 80 }, 'MX'],
          ['B', 3, 10, { f: 'B5*C5', v: 30 }, 'Korea'],
          ['Total', null, null, { f: 'SUM(D4:D4)', v: 80 }],
        ],
      },
    ],
  });

describe('map', () => {
  beforeAll(() => writeFileSync(path('book.xlsx'), book()));

  it('tells a sheet with a row for each model, and what its columns hold', () => {
    const ran = cli.run('map', join(process.cwd(), 'examples/flotte.xlsx'), '--json');
    const { sheets } = JSON.parse(ran.out) as MapReport;
    const fleet = sheets.find(({ sheet }) => sheet === 'Flotte');
    expect(fleet).toMatchObject({
      range: 'A5:P14',
      eachRow: 'model',
      columns: { model: { column: 'A' }, netCost: { column: 'I' }, rvc: { column: 'J' } },
      lint: [{ cell: 'M9', code: 'figure-missing', amount: null }],
    });
    const lines = sheets.find(({ sheet }) => sheet === 'Comparer');
    expect(lines).not.toHaveProperty('eachRow');
  });

  it('passes over what functions of ours show', () => {
    const ran = cli.run('map', join(process.cwd(), 'examples/vehicle-cost.xlsx'), '--json');
    const { sheets } = JSON.parse(ran.out) as MapReport;
    expect(sheets.flatMap(({ sheet, range }) => (range === null ? [] : [sheet]))).toEqual(['BOM']);
  });

  it('tells range, columns, rows left out and doubts of every table, and which sheets have none', () => {
    const before = readFileSync(path('book.xlsx'));
    const { sheets } = map('book.xlsx');
    expect(sheets.map(({ sheet, range }) => [sheet, range])).toEqual([
      ['Summary', null],
      ['BOM', 'A3:E5'],
    ]);
    expect(sheets[0]?.lint.map(({ code }) => code)).toEqual(['no-table']);
    const table = sheets[1];
    expect(table?.headerRows).toEqual([3]);
    expect(table?.columns['cost']).toEqual({
      column: 'D',
      confidence: 0.95,
      reason: 'headed "Cost"; it is quantity x unit price on 100 % of the lines',
    });
    expect(table?.excludedRows).toEqual([{ row: 6, why: 'total or subtotal' }]);
    expect(table?.lint).toEqual([
      {
        cell: 'E5',
        code: 'origin-ambiguous',
        message: expect.stringContaining('Korea'),
        amount: 30,
      },
      { cell: 'D6', code: 'total-misses', message: 'this total does not add D5', amount: 30 },
    ]);
    expect(readFileSync(path('book.xlsx')).equals(before)).toBe(true);
  });

  it('shows the same to people', () => {
    const { out, code } = cli.run('map', 'book.xlsx');
    expect(code).toBe(0);
    expect(out).toContain('BOM!A3:E5: 2 lines, 1 rows left out');
    expect(out).toMatch(/cost +D +95 %/);
    expect(out).toContain('Summary: no cost table');
  });

  it('does not search a sheet whose last cell stands in the far corner, and says so', () => {
    const cell = (at: string, text: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1', 'Part')}${cell('B1', 'Cost')}</row><row r="1048576">${cell('XFD1048576', 'x')}</row></sheetData></worksheet>`;
    const far = buildXlsx({
      sheets: [{ name: 'Far', rows: [['x']] }],
      parts: { 'xl/worksheets/sheet1.xml': sheet },
    });
    writeFileSync(path('far.xlsx'), far);
    const [only] = map('far.xlsx').sheets;
    expect(only).toMatchObject({ range: null, lint: [{ code: 'sheet-too-large', amount: null }] });
  });

  it.each([
    ['commas', 'Part,Cost,Origin\nA,80,MX\n"B, left",30,CN\n', 'A1:C3'],
    ['semicolons and decimal commas', 'Pieza;Costo;Origen\nA;80,50;MX\nB;30;CN\n', 'A1:C3'],
    ['rows of different length', 'Part,Cost,Origin\nSECTION\nA,80,MX,note,more\nB,30\n', 'A1:C4'],
  ])('reads a text file with %s', (_, text, range) => {
    writeFileSync(path('table.csv'), text);
    const [table] = map('table.csv').sheets;
    expect(table?.range).toBe(range);
    expect(table?.columns['cost']?.column).toBe('B');
    expect(table?.columns['origin']?.column).toBe('C');
  });

  it('reads a text file in Windows-1252', () => {
    writeFileSync(
      path('old.csv'),
      Buffer.from('Pieza;Costo;Pa\u00eds de origen\nA;80;M\u00e9xico\n', 'latin1'),
    );
    expect(map('old.csv').sheets[0]?.columns['origin']?.confidence).toBe(1);
  });

  it.each([
    [['map'], 2, 'map needs a workbook'],
    [['map', 'book.xlsx', '--out', 'x.xlsx'], 2, 'map does not take --out'],
    [['map', 'none.xlsx'], 1, 'none.xlsx cannot be read: there is no such file'],
  ])('%j is refused in words', (words, code, sentence) => {
    const ran = cli.run(...words);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.error).toContain(sentence);
  });

  it('refuses a text file that is no text', () => {
    writeFileSync(path('binary.csv'), Buffer.from([0, 1, 2, 0, 255]));
    expect(cli.run('map', 'binary.csv')).toMatchObject({ code: 1, out: '' });
  });
});

/** Other people's cost sheets, where they are at hand: mapped as a careful person would. */
const reference = process.env['REFERENCE_DATA'];
const folder = reference === undefined ? '' : join(reference, 'bom');
const files = folder !== '' && existsSync(folder) ? readdirSync(folder).sort() : [];

describe('cost sheets of other people', () => {
  beforeAll(() => mkdirSync(cli.folder, { recursive: true }));

  it('each has its expectation', () => {
    if (files.length === 0) return;
    expect(files).toEqual(Object.keys(expectedMaps).sort());
  });

  it('each is mapped as a careful person would', () => {
    for (const file of files) expect([file, mapOf(file)]).toEqual([file, expectedMaps[file]]);
  });
});

const mapOf = (file: string): readonly ExpectedTable[] =>
  map(join(folder, file)).sheets.flatMap(({ sheet, range, columns, lint }): ExpectedTable[] => {
    if (range === null) return [];
    const [cost, origin, hs] = ['cost', 'origin', 'hs'].map(
      (role) => columns[role]?.column ?? null,
    );
    const codes = lint.filter(({ cell }) => cell === null).map(({ code }) => code);
    return [[sheet, range, cost ?? null, origin ?? null, hs ?? null, codes.join(' ')]];
  });
