import type { CustomFunctionSet } from '../custom/custom-function-set';
import { someProgram } from '../formula/program';
import type { FormulaCell } from '../graph/formula-cell';
import { RangeArea } from '../graph/range-area';
import type { SheetStore } from '../graph/sheet-store';
import type { CustomFunctionCell, StaleCell } from '../types';
import { rowsOf } from '../values/area';
import { cellText } from './addresses';

/** Where a formula stands. */
export const addressOfCell = (cell: FormulaCell) => ({
  sheet: cell.sheet.name,
  row: cell.row,
  column: cell.column,
});

/** Formulas in the order of sheets, rows and columns. */
export const sorted = (
  cells: readonly FormulaCell[],
  sheets: readonly SheetStore[],
): FormulaCell[] => {
  const places = new Map(sheets.map((sheet, place) => [sheet, place]));
  const place = (cell: FormulaCell): number => places.get(cell.sheet) ?? sheets.length;
  return cells.toSorted((a, b) => place(a) - place(b) || a.row - b.row || a.column - b.column);
};

const roots = (cell: FormulaCell): string[] =>
  cell.basedOn.map((root) => cellText(addressOfCell(root)));

/** Why a cell is not fresh. */
export function mark(cell: FormulaCell): StaleCell {
  const basedOn = cell.reason === null ? roots(cell) : [];
  const reason = cell.reason ?? `rests on ${basedOn.join(', ')}, not calculated here`;
  return { ...addressOfCell(cell), formula: `=${cell.formula}`, reason, basedOn };
}

/** A formula that calls a custom function, with its value; null for any other formula. */
export function customFunctionCell(
  cell: FormulaCell,
  customFunctions: CustomFunctionSet,
): CustomFunctionCell | null {
  const calls = cell.program
    ? someProgram(cell.program, (program) => program.template.customFunctions)
    : customFunctions.mentionedIn(cell.formula);
  if (!calls) return null;
  const { sheet, row, column, spill } = cell;
  const filled = spill ? new RangeArea(sheet, row, column, spill.rows, spill.columns) : null;
  const value = filled && !filled.isCell ? rowsOf(filled) : sheet.value(row, column);
  const basedOn = cell.reason === null ? roots(cell) : [cellText(addressOfCell(cell))];
  return { ...addressOfCell(cell), formula: `=${cell.formula}`, value, basedOn };
}
