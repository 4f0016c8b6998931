import { writeBook, type Cell } from '../new-book';
import { openWorkbook } from '../open-workbook';
import type { OpenOptions, Workbook } from '../types';
import { csvValue, readCsv } from './read-csv';
import { csvFailure } from './sentences';

/** More cells than these are a database. */
const MOST_CELLS = 2_000_000;
/** Widths of columns in characters. */
const [NARROWEST, WIDEST] = [8, 48];
/** So many rows say how wide a column is. */
const MEASURED_ROWS = 200;
const LONGEST_NAME = 31;

/**
 * A text file of separated values as a workbook of one sheet, named after the file. Nothing in it is
 * calculated: "=1+1" is a text. A number shows as many decimals as the file has, so that the tariff
 * code 8708.30 keeps its last digit.
 *
 * Throws WorkbookError with a sentence for a person where the file cannot be read.
 *
 * @example
 * const bytes = new TextEncoder().encode('Part,HS\nA,8708.30');
 * openCsv('bom.csv', bytes).text({ sheet: 'bom', row: 1, column: 1 }) //=> '8708.30'
 */
export function openCsv(name: string, bytes: Uint8Array, options: OpenOptions = {}): Workbook {
  const texts = readCsv(bytes);
  const cells = texts.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw csvFailure('too-many-cells', MOST_CELLS);
  const title = sheetName(name);
  const rows = texts.map((row) => row.map(cellOf));
  const sheet = { name: title, rows, widths: widthsOf(texts), gridLines: true };
  return openWorkbook(writeBook({ title, sheets: [sheet], names: {} }), options);
}

function cellOf(text: string): Cell | null {
  const value = csvValue(text);
  if (value === null) return null;
  const decimals = typeof value === 'number' ? (text.trim().split('.')[1]?.length ?? 0) : 0;
  if (decimals === 0) return { value };
  return { value, style: { numberFormat: `0.${'0'.repeat(decimals)}` } };
}

function widthsOf(texts: readonly (readonly string[])[]): readonly number[] {
  const measured = texts.slice(0, MEASURED_ROWS);
  const columns = measured.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_, column) =>
    measured.reduce(
      (width, row) => Math.min(WIDEST, Math.max(width, (row[column]?.length ?? 0) + 2)),
      NARROWEST,
    ),
  );
}

/** The name of the file without its ending, as far as a sheet can be named so. */
function sheetName(file: string): string {
  const plain = file
    .replace(/\.[^.]*$/u, '')
    .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^['\s]+|['\s]+$/gu, '');
  return plain === '' ? 'Sheet1' : plain;
}
