import { cellArea, localAddress, type Area } from '../area';
import type { CellStyle, CellValue, CellWrite } from '../port';
import type { AreaLook } from './results-plan';

/** Columns of EVALUATION, which the other tables of the sheet share. */
export const TEST = 0;
export const MEASURED = 1;
export const REQUIRED = 2;
export const RESULT = 5;
export const NOTE = 7;
export const CODE = 8;

/** Where READINGS and BREAKING_LINES begin, beside COMPARE and EVALUATION. */
export const RIGHT = 13;

/** How many columns each table has. */
export const TABLE_COLUMNS = {
  EVALUATION: 9,
  COMPARE: 12,
  READINGS: 7,
  BREAKING_LINES: 7,
} as const;

/** Widths in points: wide where EVALUATION has sources and notes and COMPARE the other tests. */
export const WIDTHS: ReadonlyMap<number, number> = new Map([
  [0, 150],
  [1, 116],
  [2, 54],
  [3, 54],
  [4, 64],
  [5, 68],
  [6, 150],
  [7, 300],
  [8, 96],
  [9, 64],
  [10, 60],
  [11, 40],
  [12, 14],
  [13, 76],
  [14, 140],
  [15, 58],
  [16, 62],
  [17, 66],
  [18, 44],
  [19, 54],
]);

/** A figure of 5 or more is money, otherwise a share. */
export const FIGURE = '[>=5]#,##0.00;[<=-5]-#,##0.00;0.0%';
export const SHARE = '0.0%';
export const POINTS = '+0.0%;-0.0%;0.0%';
export const MONEY = '#,##0.00';

/** What a table's column looks like, by its place in the table. */
type ColumnLook = Omit<AreaLook, 'area'>;
const WRAPPED: ColumnLook = { wrap: true };
const shown = (numberFormat: string): ColumnLook => ({ numberFormat });

export const evaluationLooks: ReadonlyMap<number, ColumnLook> = new Map([
  [0, WRAPPED],
  [1, { ...shown(FIGURE), ...WRAPPED }],
  [2, shown(FIGURE)],
  [3, shown(POINTS)],
  [4, shown(MONEY)],
  [6, WRAPPED],
  [7, WRAPPED],
]);
export const compareLooks: ReadonlyMap<number, ColumnLook> = new Map([
  [2, shown(SHARE)],
  [3, shown(SHARE)],
  [4, shown(SHARE)],
  [5, shown(SHARE)],
  [6, shown(SHARE)],
  [7, WRAPPED],
  [9, shown(MONEY)],
  [10, shown(MONEY)],
]);
export const readingsLooks: ReadonlyMap<number, ColumnLook> = new Map([
  [2, shown(SHARE)],
  [3, shown(SHARE)],
]);
export const breakingLooks: ReadonlyMap<number, ColumnLook> = new Map([
  [2, shown(MONEY)],
  [3, shown(SHARE)],
  [4, shown(SHARE)],
]);

/** The looks of a table whose heading stands in the first row of its area. */
export function tableLooks(
  area: Area,
  columns: ReadonlyMap<number, ColumnLook>,
): readonly AreaLook[] {
  return [
    { area, top: true },
    { area: { ...area, rows: 1 }, bold: true, shaded: true, wrap: true },
    // a heading alone has no cells under it to give a look
    ...(area.rows < 2 ? [] : [...columns]).map(([column, look]) => ({
      area: {
        ...area,
        row: area.row + 1,
        rows: area.rows - 1,
        column: area.column + column,
        columns: 1,
      },
      ...look,
    })),
  ];
}

export const formulaCell = (
  row: number,
  column: number,
  formula: string,
  style?: CellStyle,
): CellWrite => ({ row, column, value: formula, ...(style === undefined ? {} : { style }) });

/** A constant from the workbook: a text stays that text, and never becomes a formula or a date. */
export const constantCell = (
  row: number,
  column: number,
  value: CellValue,
  style?: CellStyle,
): CellWrite => ({
  row,
  column,
  value: typeof value === 'string' && value !== '' ? `'${value}` : value,
  ...(style === undefined ? {} : { style }),
});

/** "$B$3" */
export const fixed = (row: number, column: number): string =>
  localAddress(cellArea('', row, column), '$');

/** The first cell of a sheet, which says what it is. */
export const titleLook = (sheet: string): AreaLook => ({
  area: cellArea(sheet, 0, 0),
  fontSize: 14,
});

export const rowsFrom = (sheet: string, row: number, rows: number, columns: number): Area => ({
  ...cellArea(sheet, row, 0),
  rows,
  columns,
});

/** A text as a footer shows it: "&" begins a code there. */
export const footerText = (text: string): string => text.replaceAll('&', '&&').slice(0, 120);

/** The widths of the columns of EVALUATION and COMPARE whose texts run over several lines. */
export const wrappedWidths = (
  looks: ReadonlyMap<number, ColumnLook>,
): ReadonlyMap<number, number> =>
  new Map([...WIDTHS].filter(([column]) => looks.get(column)?.wrap === true));
