/** A cell's value as a workbook holds it: an error as an object, a blank cell as null. */
export type SheetValue = number | string | boolean | null | { readonly error: string };

/** One sheet, as far as finding a cost table in it needs one. Rows and columns are 0-based. */
export interface SheetCells {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): SheetValue;
  /** as displayed: "$1,250.00", "8708.30" */
  text(row: number, column: number): string;
  /** with "="; null for a constant */
  formula(row: number, column: number): string | null;
  isHidden(row: number): boolean;
  /** the cell whose text a merged cell shows, as [row, column]; null where it is not merged */
  mergedInto(row: number, column: number): readonly [number, number] | null;
}

/** A rectangle of a sheet: first and last row and column, all included. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const isEmpty = (value: SheetValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

/** Text that is no number, date or amount: what a heading or a name looks like. */
export const isWords = (value: SheetValue): value is string =>
  typeof value === 'string' && /\p{L}/u.test(value);

/** @example columnName(27) //=> "AB" */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(65 + (column % 26));
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const spanName = ({ top, bottom, left, right }: Span): string =>
  `${cellName(top, left)}:${cellName(bottom, right)}`;

/** The numbers from first to last, both included. */
export const between = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
