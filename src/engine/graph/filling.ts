import { COLUMNS, ROWS, cellKey } from '../model';
import type { CellValue } from '../types';
import { Area, type Value } from '../values/area';
import { NA, SPILL } from '../values/errors';
import type { FormulaCell, Size } from './formula-cell';
import { finished } from './finished';
import type { Graph } from './graph';
import type { SheetStore } from './sheet-store';

/** Writes an array result into the cells a formula fills, or #SPILL! where there is no room. */
export function fillArray(graph: Graph, cell: FormulaCell, value: Value): void {
  const { sheet, row, column } = cell;
  const size = sizeFor(cell, value);
  if (cell.filling === 'dynamic' && !hasRoom(cell, size)) {
    clearFilled(graph, cell);
    sheet.blocked.set(cell, size);
    graph.write(sheet, row, column, SPILL);
    return;
  }
  sheet.blocked.delete(cell);
  const values = valuesFor(cell, value, size);
  const before = cell.spill;
  if (before && (before.rows > size.rows || before.columns > size.columns))
    clearFilled(graph, cell);
  cell.spill = size;
  if (size.rows * size.columns > 1) sheet.anchors.add(cell);
  values.forEach((one, index) => {
    const r = row + Math.floor(index / size.columns);
    const c = column + (index % size.columns);
    if (index > 0) sheet.filledBy.set(cellKey(r, c), cell);
    if (graph.write(sheet, r, c, one) && index > 0) graph.markReaders(sheet, r, c);
  });
}

const sizeFor = (cell: FormulaCell, value: Value): Size =>
  cell.filling === 'fixed'
    ? cell.size
    : value instanceof Area
      ? { rows: value.rows, columns: value.columns }
      : { rows: 1, columns: 1 };

/** All values before the first is written: the result may read what it overwrites. */
function valuesFor(cell: FormulaCell, value: Value, size: Size): CellValue[] {
  const values: CellValue[] = [];
  for (let row = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++)
      values.push(finished(valueAt(value, row, column)));
  return values;
}

/** A fixed array that is too small for its range repeats a single row or column, else #N/A. */
function valueAt(value: Value, row: number, column: number): CellValue {
  if (!(value instanceof Area)) return value;
  const inRows = row < value.rows || value.rows === 1;
  const inColumns = column < value.columns || value.columns === 1;
  if (!inRows || !inColumns) return NA;
  return value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column);
}

/** Room is: inside the sheet, no other formula, no constant; what itself filled does not count. */
function hasRoom(cell: FormulaCell, { rows, columns }: Size): boolean {
  const { sheet } = cell;
  if (cell.row + rows > ROWS || cell.column + columns > COLUMNS) return false;
  for (let row = cell.row; row < cell.row + rows; row++)
    for (let column = cell.column; column < cell.column + columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      const key = cellKey(row, column);
      if (sheet.formulas.has(key)) return false;
      const owner = sheet.filledBy.get(key);
      if (owner ? owner !== cell : sheet.value(row, column) !== null) return false;
    }
  return true;
}

/** Takes back what a formula filled besides its own cell. */
export function clearFilled(graph: Graph, cell: FormulaCell): void {
  const { sheet, spill } = cell;
  if (!spill) return;
  cell.spill = null;
  sheet.anchors.delete(cell);
  for (let row = 0; row < spill.rows; row++)
    for (let column = 0; column < spill.columns; column++) {
      if (row === 0 && column === 0) continue;
      const r = cell.row + row;
      const c = cell.column + column;
      if (sheet.filledBy.get(cellKey(r, c)) !== cell) continue;
      sheet.filledBy.delete(cellKey(r, c));
      if (graph.write(sheet, r, c, null)) graph.markReaders(sheet, r, c);
      freeRoom(graph, sheet, r, c);
    }
}

/** A cell became empty: formulas that wanted its room try again. */
export function freeRoom(graph: Graph, sheet: SheetStore, row: number, column: number): void {
  for (const [cell, { rows, columns }] of sheet.blocked) {
    const inside =
      row >= cell.row &&
      row < cell.row + rows &&
      column >= cell.column &&
      column < cell.column + columns;
    if (inside) graph.markDirty(cell);
  }
}
