/** A rectangle of cells on one sheet, 0-based. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const cellArea = (sheet: string, row: number, column: number): Area => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

/** @example columnLetters(27) //=> "AB" */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + (column % 26));
}

/** @example columnIndex("AB") //=> 27 */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A sheet's name as a formula spells it. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** "B4", "B4:C9", "B:B", "4:9" on the sheet; with `mark` "$" absolute. */
export function localAddress(area: Area, mark: '' | '$' = ''): string {
  const { row, column, rows, columns } = area;
  const first = mark + columnLetters(column);
  const last = mark + columnLetters(column + columns - 1);
  if (rows === SHEET_ROWS) return `${first}:${last}`;
  if (columns === SHEET_COLUMNS) return `${mark}${row + 1}:${mark}${row + rows}`;
  const start = first + mark + String(row + 1);
  return rows === 1 && columns === 1 ? start : `${start}:${last}${mark}${row + rows}`;
}

/** "'NAFTA settings'!$B$4" */
export const fullAddress = (area: Area, mark: '' | '$' = ''): string =>
  `${quoteSheet(area.sheet)}!${localAddress(area, mark)}`;

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** The area of an A1 address, on `sheet` where it names none; null where it is something else. */
export function parseArea(text: string, sheet: string): Area | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?([^!]+)$/.exec(text.trim());
  if (parts === null) return null;
  const on = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? sheet;
  if (on.includes('[') || (parts[1] === undefined && on.includes(':'))) return null;
  const ends = (parts[3] ?? '').split(':');
  if (ends.length > 2) return null;
  const corners = ends.map((end) => CORNER.exec(end));
  const [start, end = start] = corners;
  if (!start || !end) return null;
  const [left, right] = [start[1], end[1]].map((text) => (text ? columnIndex(text) : null));
  const [top, bottom] = [start[2], end[2]].map((text) => (text ? Number(text) - 1 : null));
  return rectangle(on, ends.length === 2, left ?? null, right ?? null, top ?? null, bottom ?? null);
}

function rectangle(
  sheet: string,
  pair: boolean,
  left: number | null,
  right: number | null,
  top: number | null,
  bottom: number | null,
): Area | null {
  if ((left === null) !== (right === null) || (top === null) !== (bottom === null)) return null;
  if (left === null && top === null) return null;
  if (!pair && (left === null || top === null)) return null;
  const [first, last] = ordered(top ?? 0, bottom ?? SHEET_ROWS - 1);
  const [from, to] = ordered(left ?? 0, right ?? SHEET_COLUMNS - 1);
  if (last >= SHEET_ROWS || to >= SHEET_COLUMNS) return null;
  return { sheet, row: first, column: from, rows: last - first + 1, columns: to - from + 1 };
}

const ordered = (one: number, two: number): readonly [number, number] =>
  one <= two ? [one, two] : [two, one];

export const sameSheet = (one: string, two: string): boolean =>
  one.toLowerCase() === two.toLowerCase();

/** Whether two areas share a cell. */
export const meet = (one: Area, two: Area): boolean =>
  sameSheet(one.sheet, two.sheet) &&
  one.row < two.row + two.rows &&
  two.row < one.row + one.rows &&
  one.column < two.column + two.columns &&
  two.column < one.column + one.columns;

export const isOneCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;
