import Papa from 'papaparse';
import type { SheetCells, SheetValue } from '../../costsheet/map';
import { InputProblem } from '../problems';

/** As many bytes as a person's table has; a larger file is no cost sheet. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A number as every program writes it: no sign of currency, no separators of thousands. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/**
 * A text file of separated values as a sheet: comma, semicolon, tab or bar, found by looking; UTF-8,
 * or Windows-1252 where the bytes are no UTF-8. Rows may differ in length.
 */
export function csvSheet(name: string, bytes: Uint8Array): SheetCells {
  if (bytes.length > MOST_BYTES) {
    throw new InputProblem(`${name} is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  }
  const text = decoded(bytes);
  if (text.includes('\0')) throw new InputProblem(`${name} is no text file of separated values`);
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  const columns = data.reduce((most, row) => Math.max(most, row.length), 0);
  const cell = (row: number, column: number): string => data[row]?.[column] ?? '';
  return {
    name,
    rows: data.length,
    columns,
    value: (row, column) => valueOf(cell(row, column)),
    text: cell,
    formula: () => null,
    isHidden: () => false,
    mergedInto: () => null,
  };
}

const valueOf = (text: string): SheetValue => {
  const clean = text.trim();
  if (clean === '') return null;
  return NUMBER.test(clean) ? Number(clean) : text;
};

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
