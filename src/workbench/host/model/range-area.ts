import type { CellAddress, CellValue, RangeAddress } from '../../../engine/types';
import { sentences } from '../sentences';
import { WireFailure } from '../wire-error';
import { sheetColumns, sheetRows } from './a1';
import type { HostState } from './host-state';

/** A range inside the sheet; throws InvalidArgument where it would lie outside. */
export const areaAt = (
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeAddress => {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!whole || !inside || row + rows > sheetRows || column + columns > sheetColumns)
    throw new WireFailure('InvalidArgument', sentences.outsideSheet);
  return { sheet, row, column, rows, columns };
};

/** A range without end, of which Excel tells no values. */
export const isUnbounded = (area: RangeAddress): boolean =>
  area.rows === sheetRows || area.columns === sheetColumns;

/** A matrix of what `read` gives for each cell. */
export const grid = <T>(area: RangeAddress, read: (cell: CellAddress) => T): T[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read({ sheet: area.sheet, row: area.row + row, column: area.column + column }),
    ),
  );

/** The one value all cells have, or null where they differ, as Range.format does. */
export const uniform = <T>(area: RangeAddress, read: (cell: CellAddress) => T): T | null => {
  const first = read(area);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (read({ sheet: area.sheet, row, column }) !== first) return null;
  return first;
};

/** The smallest range that holds every filled cell of `area`; null where there is none. */
export const usedPart = (state: HostState, area: RangeAddress): RangeAddress | null => {
  const sheet = state.workbook.sheets.find(({ name }) => name === area.sheet);
  if (!sheet) return null;
  const lastRow = Math.min(sheet.rows, area.row + area.rows);
  const lastColumn = Math.min(sheet.columns, area.column + area.columns);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = area.row; row < lastRow; row++)
    for (let column = area.column; column < lastColumn; column++) {
      if (!isFilled(state, { sheet: area.sheet, row, column })) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  if (bottom < 0) return null;
  return areaAt(area.sheet, top, left, bottom - top + 1, right - left + 1);
};

const isFilled = (state: HostState, cell: CellAddress): boolean =>
  state.engine.value(cell) !== null || state.engine.formula(cell) !== null;

/** The block of filled cells around a range, bounded by empty rows and columns. */
export const surroundingRegion = (state: HostState, start: RangeAddress): RangeAddress => {
  const used = usedPart(state, areaAt(start.sheet, 0, 0, sheetRows, sheetColumns));
  if (!used) return start;
  const filled = (row: number, column: number, rows: number, columns: number): boolean => {
    for (let r = Math.max(0, row); r < row + rows; r++)
      for (let c = Math.max(0, column); c < column + columns; c++)
        if (isFilled(state, { sheet: start.sheet, row: r, column: c })) return true;
    return false;
  };
  let { row, column, rows, columns } = start;
  for (let grown = true; grown;) {
    grown = true;
    if (row > 0 && filled(row - 1, column - 1, 1, columns + 2)) [row, rows] = [row - 1, rows + 1];
    else if (column > 0 && filled(row - 1, column - 1, rows + 2, 1))
      [column, columns] = [column - 1, columns + 1];
    else if (row + rows < sheetRows && filled(row + rows, column - 1, 1, columns + 2)) rows += 1;
    else if (column + columns < sheetColumns && filled(row - 1, column + columns, rows + 2, 1))
      columns += 1;
    else grown = false;
  }
  return areaAt(start.sheet, row, column, rows, columns);
};

/** The range a formula's spill fills, anchor included; null for a cell that spills nothing. */
export const spillOf = (state: HostState, anchor: CellAddress): RangeAddress | null => {
  const { workbook } = state;
  const belongs = (row: number, column: number): boolean => {
    const from = workbook.spillAnchor({ sheet: anchor.sheet, row, column });
    return from !== null && from.row === anchor.row && from.column === anchor.column;
  };
  let rows = 1;
  let columns = 1;
  while (belongs(anchor.row + rows, anchor.column)) rows += 1;
  while (belongs(anchor.row, anchor.column + columns)) columns += 1;
  if (rows === 1 && columns === 1) return null;
  return areaAt(anchor.sheet, anchor.row, anchor.column, rows, columns);
};

export const cellValue = (state: HostState, cell: CellAddress): CellValue => {
  state.flush();
  return state.calculation.value(cell);
};
