import type { Edit, Shift } from '../edits';
import type { SheetStore } from '../graph/sheet-store';
import { COLUMNS, ROWS } from '../model';
import { isCut } from '../shift/spans';
import { cellText } from './addresses';
import { addressOfCell } from './report';
import { refusals } from './sentences';

type ShiftEdit = Extract<Edit, { readonly kind: 'insertCells' | 'deleteCells' }>;

/** The rows or columns that an edit inserts or deletes. */
export function shiftOf({ kind, range, shift }: ShiftEdit, sheet: string): Shift {
  const { row, column, rows, columns } = range;
  const sign = kind === 'insertCells' ? 1 : -1;
  return shift === 'down' || shift === 'up'
    ? {
        sheet,
        axis: 'rows',
        at: row,
        count: sign * rows,
        first: column,
        last: column + columns - 1,
      }
    : {
        sheet,
        axis: 'columns',
        at: column,
        count: sign * columns,
        first: row,
        last: row + rows - 1,
      };
}

/** What takes the shift back. */
export const inverse = (shift: Shift): Shift => ({ ...shift, count: -shift.count });

/** Whether the range lies on a sheet and has cells. */
export const isOnSheet = ({ range }: ShiftEdit): boolean =>
  [range.row, range.column, range.rows, range.columns].every(Number.isInteger) &&
  range.row >= 0 &&
  range.column >= 0 &&
  range.rows > 0 &&
  range.columns > 0 &&
  range.row + range.rows <= ROWS &&
  range.column + range.columns <= COLUMNS;

/** A result that cannot be calculated here cannot be filled anew either, where the shift cuts it. */
export function checkResults(sheet: SheetStore, shift: Shift): void {
  for (const cell of sheet.anchors) {
    const { row, column, spill, reason } = cell;
    if (reason !== null && spill && isCut({ row, column, ...spill }, shift))
      throw refusals.resultCut(cellText(addressOfCell(cell)));
  }
}
