import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellAddress, CellValue, Workbook } from '../../engine';

/** Whether a value is an error. */
export const isError = (value: CellValue) => typeof value === 'object' && value !== null;

function gridValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** What the grid holds of a cell: the engine's value and its formula, for the editor. */
export function gridCell(workbook: Workbook, cell: CellAddress): ICellData {
  return { ...gridValue(workbook.value(cell)), f: workbook.formula(cell), p: null, si: null };
}
