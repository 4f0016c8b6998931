import type { Shift } from '../../edits';
import { type StoredSheet, type StoredWorkbook, columnOf, rowOf } from '../../model';
import { spansThrough } from '../../shift/shifted-formula';
import { isCut, isTorn, movedBlock, movedCell } from '../../shift/spans';
import type { TableInfo } from '../../types';
import { a1, a1Range } from '../address';
import { type Parts, partText } from '../package';
import { escapedXml } from '../text';
import { inExcel, refusedShift } from './refused-shift';
import { bodyOf } from './table-plan';

/** Throws where Excel would not make the shift either, or where what it breaks is not known here. */
export function checkShift(stored: StoredWorkbook, sheet: StoredSheet, shift: Shift): void {
  checkEdge(sheet, shift);
  for (const merge of sheet.layout.merges)
    if (isTorn(merge, shift))
      throw refusedShift(shift, `the merged cells ${a1Range(merge)} would be torn apart`);
  for (const [key, { array }] of sheet.cells) {
    if (!array) continue;
    const block = { row: rowOf(key), column: columnOf(key), ...array };
    if (!array.dynamic && isCut(block, shift))
      throw refusedShift(shift, `${a1Range(block)} is one array formula, which stays in one piece`);
  }
  for (const table of stored.tables) if (table.range.sheet === sheet.name) checkTable(table, shift);
  const names = stored.sheets.map(({ name }) => name);
  for (const { name, cells } of stored.sheets)
    for (const [key, { formula }] of cells)
      if (formula !== null && spansThrough(formula, sheet.name, names)) {
        const at = `${name}!${a1(rowOf(key), columnOf(key))}`;
        throw refusedShift(shift, inExcel(`the formula in ${at} reads several sheets at once`));
      }
}

function checkEdge(sheet: StoredSheet, shift: Shift): void {
  if (shift.count < 0) return;
  for (const [key, { value, formula }] of sheet.cells)
    if ((value !== null || formula !== null) && !movedCell(rowOf(key), columnOf(key), shift)) {
      const at = a1(rowOf(key), columnOf(key));
      throw refusedShift(shift, `${at} is filled and would be pushed off the sheet`);
    }
}

function checkTable(table: TableInfo, shift: Shift): void {
  const { range, name } = table;
  if (isTorn(range, shift)) throw refusedShift(shift, `the table ${name} would be torn apart`);
  const moved = movedBlock(range, shift);
  if (moved === null) throw refusedShift(shift, inExcel(`the table ${name} would be lost`));
  if (moved === range || shift.axis === 'columns' || shift.count > 0) return;
  const gone = (row: number): boolean => movedCell(row, range.column, shift) === null;
  const { top, end } = bodyOf(table);
  if (table.headerRow && gone(range.row))
    throw refusedShift(shift, inExcel(`the table ${name} would lose its header`));
  if (table.totalsRow && gone(end))
    throw refusedShift(shift, inExcel(`the table ${name} would lose its totals`));
  const left = Array.from({ length: end - top }, (_, index) => top + index).some(
    (row) => !gone(row),
  );
  if (!left) throw refusedShift(shift, inExcel(`the table ${name} would lose its last row`));
}

/** Form controls keep the cells they are linked to in a part of their own. */
export function checkControls(parts: Parts, shift: Shift): void {
  const name = escapedXml(shift.sheet).toUpperCase();
  for (const part of parts.keys())
    if (/\/ctrlProps\//i.test(part) && partText(parts, part).toUpperCase().includes(name))
      throw refusedShift(shift, inExcel(`a form control (${part}) is linked to the sheet`));
}
