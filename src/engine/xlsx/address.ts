import { COLUMNS, ROWS } from '../model';
import type { RangeAddress } from '../types';
import { failure } from './sentences';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Block = Omit<RangeAddress, 'sheet'>;

/** The column of letters, 0-based: "AA" is 26. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    column = column * 26 + (letters.charCodeAt(index) & 31);
  }
  return column - 1;
}

export function lettersOfColumn(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOfColumn(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export const a1 = (row: number, column: number): string => `${lettersOfColumn(column)}${row + 1}`;

export const a1Range = (block: Block): string =>
  block.rows === 1 && block.columns === 1
    ? a1(block.row, block.column)
    : `${a1(block.row, block.column)}:${a1(block.row + block.rows - 1, block.column + block.columns - 1)}`;

/** "B3", 0-based; an address outside the grid is refused. */
export function parseCell(reference: string, part: string): Cell {
  const plain = plainCell(reference);
  if (plain !== null) return plain;
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  const row = Number(match?.[2]) - 1;
  const column = columnOfLetters(match?.[1] ?? '');
  if (match === null || row < 0 || row >= ROWS || column >= COLUMNS) {
    throw failure('bad-reference', { reference, name: part });
  }
  return { row, column };
}

/** Capitals and digits alone, as every file has them, without a regular expression. */
function plainCell(reference: string): Cell | null {
  const { length } = reference;
  let at = 0;
  let column = 0;
  for (let code = reference.charCodeAt(0); code >= 65 && code <= 90;) {
    column = column * 26 + code - 64;
    code = reference.charCodeAt(++at);
  }
  if (at === 0 || at > 3 || length - at > 7 || length === at) return null;
  let row = 0;
  for (; at < length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= ROWS && column <= COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/** "B3:C9", "B3", "B:C" or "3:9" as a block. */
export function parseRange(reference: string, part: string): Block {
  const [from = '', to = from] = reference.split(':');
  const first = parseCell(/[0-9]/.test(from) ? withColumn(from, 'A') : `${from}1`, part);
  const last = parseCell(/[0-9]/.test(to) ? withColumn(to, 'XFD') : `${to}${ROWS}`, part);
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

const withColumn = (reference: string, letters: string): string =>
  /[A-Za-z]/.test(reference) ? reference : `${letters}${reference.replace('$', '')}`;
