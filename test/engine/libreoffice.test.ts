import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import { readXlsx } from '../../src/engine/xlsx';
import { cellKey } from '../../src/engine/model';
import type { CellValue } from '../../src/engine/types';
import { buildXlsx } from '../support/xlsx-builder';
import expectedFile from './libreoffice-expected.json';
import { data, formulas, long } from './ordinary-formulas';

/** The column of the formulas, right of the data. */
const COLUMN = 9;

const bytes = buildXlsx({
  sheets: [
    {
      name: 'Sheet1',
      rows: Array.from({ length: Math.max(data.length, formulas.length) }, (_, row) => [
        ...(data[row] ?? []),
        ...Array<null>(COLUMN - (data[row]?.length ?? 0)).fill(null),
        { f: formulas[row] ?? '0' },
      ]),
    },
    { name: 'Other', rows: [[1], [2], [3.5]] },
    { name: 'Long', rows: long },
    { name: "It's", rows: [['here']] },
  ],
  names: [
    { name: 'Costs', formula: 'Sheet1!$C$2:$C$8' },
    { name: 'Rate', formula: 'Other!$A$3' },
  ],
  tables: [
    {
      name: 'Bom',
      sheet: 'Sheet1',
      ref: 'A1:F8',
      columns: ['part', 'origin', 'cost', 'count', 'share', 'mixed'],
    },
  ],
});

const plain = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null ? value.error : value;

/** What LibreOffice calculates, or null where it is not installed. */
function oracle(): CellValue[] | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    execFileSync('soffice', [
      profile,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'in.xlsx')],
    ]);
    const cells = readXlsx(readFileSync(join(out, 'in.xlsx'))).sheets[0]?.cells;
    return formulas.map((_, row) => plain(cells?.get(cellKey(row, COLUMN))?.value ?? null));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const near = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b || ((a === null || a === '') && (b === null || b === ''));

const expected = expectedFile as Record<string, CellValue>;

const differences = (ours: (row: number) => CellValue, theirs: (row: number) => CellValue) =>
  formulas.flatMap((formula, row) =>
    near(ours(row), theirs(row)) ? [] : [{ formula, ours: ours(row), theirs: theirs(row) }],
  );

/** Where Excel, after which the engine goes, differs from LibreOffice. */
const excelDiffers: Readonly<Record<string, CellValue>> = {
  // TRUE is no number in Excel
  'ISNUMBER(F4)': false,
  'ISNUMBER(TRUE)': false,
  'LEN(F4)': 4,
  'LEN(TRUE)': 4,
  'COUNT(F4)': 0,
  '(TRUE)=(1)': false,
  '(TRUE)<>(1)': true,
  '(TRUE)>(1)': true,
  '(TRUE)<=(1)': false,
  'COUNTIF(F2:F8,"<="&C6)': 3,
  'SUM(F2:F8)': 3.5,
  'COUNT(A1:F8)': 24,
  'CONCATENATE("a",1,TRUE)': 'a1TRUE',
  'SUM(1,"2",TRUE)': 4,
  // errors that LibreOffice has no code for
  'VLOOKUP("door",A2:D8,9,FALSE)': '#REF!',
  'INDEX(A1:F8,9,2)': '#REF!',
  'SQRT(-1)': '#NUM!',
  '0^0': '#NUM!',
  'LARGE(C2:C8,99)': '#NUM!',
  'CEILING(7,-3)': '#NUM!',
  'FLOOR(7,-3)': '#NUM!',
  'FLOOR(7,0)': '#DIV/0!',
  'QUOTIENT(7,0)': '#DIV/0!',
  // signs that differ have no multiple in Excel
  'MROUND(7,-3)': '#NUM!',
  // a text that reads as a number: none to MATCH, one to a criterion
  'MATCH("35",Long!A1:A100,0)': 61,
  'VLOOKUP("35",Long!A1:B100,2,FALSE)': 60,
  'COUNTIF(Long!A1:A100,35)': 2,
  'SUMIF(Long!A1:A100,35,Long!B1:B100)': 95,
  // LibreOffice reads the header row of an imported table as one cell
  'COUNTA(Bom[#Headers])': 6,
};

test('ordinary formulas give what LibreOffice gave', () => {
  const workbook = openWorkbook(bytes);
  const ours = (row: number): CellValue =>
    plain(workbook.value({ sheet: 'Sheet1', row, column: COLUMN }));
  const wanted = (row: number): CellValue => {
    const formula = formulas[row] ?? '';
    return excelDiffers[formula] ?? expected[formula] ?? null;
  };
  expect(workbook.staleCells()).toEqual([]);
  expect(differences(ours, wanted)).toEqual([]);
  expect(Object.keys(expected)).toHaveLength(new Set(formulas).size);
});

test('the committed values are what LibreOffice gives today, where it is installed', () => {
  const today = oracle();
  if (process.env['WRITE_ORACLE'] && today)
    writeFileSync(
      join(__dirname, 'libreoffice-expected.json'),
      `${JSON.stringify(Object.fromEntries(formulas.map((one, row) => [one, today[row]])), null, 1)}\n`,
    );
  const theirs = (row: number): CellValue => expected[formulas[row] ?? ''] ?? null;
  expect(today === null ? [] : differences((row) => today[row] ?? null, theirs)).toEqual([]);
});
