import type { RangeAddress } from '../../../engine/types';

export const sheetRows = 1048576;
export const sheetColumns = 16384;

/** @example columnLetters(27) //=> 'AB' */
export const columnLetters = (column: number): string => {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
};

/** @example columnNumber('AB') //=> 27 */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet's name as a formula spells it. @example quoteSheet('My sheet') //=> "'My sheet'" */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** The A1 text of a range without its sheet: "A1", "A1:B2", "A:C" or "3:5". */
export const localAddress = (range: RangeAddress, absolute = false): string => {
  const mark = absolute ? '$' : '';
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => mark + String(index + 1);
  const lastRow = range.row + range.rows - 1;
  const lastColumn = range.column + range.columns - 1;
  if (range.rows === sheetRows) return `${column(range.column)}:${column(lastColumn)}`;
  if (range.columns === sheetColumns) return `${row(range.row)}:${row(lastRow)}`;
  const first = column(range.column) + row(range.row);
  return range.rows === 1 && range.columns === 1
    ? first
    : `${first}:${column(lastColumn)}${row(lastRow)}`;
};

export const fullAddress = (range: RangeAddress, absolute = false): string =>
  `${quoteSheet(range.sheet)}!${localAddress(range, absolute)}`;

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Where "A1:B2", "A:B", "2:3" or the same after "Sheet!" points; null where the text is no A1 address. */
export const parseAddress = (text: string, sheet: string): RangeAddress | null => {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const on = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? sheet;
  const [start = '', end, ...more] = (parts[3] ?? '').split(':');
  if (more.length > 0) return null;
  const one = corner.exec(start);
  const two = end === undefined ? one : corner.exec(end);
  if (!one || !two) return null;
  return area(on, one, two, end !== undefined);
};

const area = (
  sheet: string,
  one: RegExpExecArray,
  two: RegExpExecArray,
  pair: boolean,
): RangeAddress | null => {
  const columns = [one[1], two[1]].map((letters) => (letters ? columnNumber(letters) : null));
  const rows = [one[2], two[2]].map((digits) => (digits ? Number(digits) - 1 : null));
  const [c1, c2] = columns;
  const [r1, r2] = rows;
  if ((c1 === null) !== (c2 === null) || (r1 === null) !== (r2 === null)) return null;
  if (c1 === null && r1 === null) return null;
  if (!pair && (c1 === null || r1 === null)) return null;
  const top = Math.min(r1 ?? 0, r2 ?? 0);
  const bottom = r1 === null ? sheetRows - 1 : Math.max(r1 ?? 0, r2 ?? 0);
  const left = Math.min(c1 ?? 0, c2 ?? 0);
  const right = c1 === null ? sheetColumns - 1 : Math.max(c1 ?? 0, c2 ?? 0);
  if (top < 0 || bottom >= sheetRows || right >= sheetColumns) return null;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

/** The part of `range` inside `frame`, or null where they do not meet. */
export const intersection = (range: RangeAddress, frame: RangeAddress): RangeAddress | null => {
  if (range.sheet.toLowerCase() !== frame.sheet.toLowerCase()) return null;
  const row = Math.max(range.row, frame.row);
  const column = Math.max(range.column, frame.column);
  const rows = Math.min(range.row + range.rows, frame.row + frame.rows) - row;
  const columns = Math.min(range.column + range.columns, frame.column + frame.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: range.sheet, row, column, rows, columns } : null;
};
