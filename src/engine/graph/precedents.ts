import { cellKey } from '../model';
import type { RangeGroup } from './dependency-index';
import type { FormulaCell } from './formula-cell';
import type { Graph } from './graph';
import type { RangeArea } from './range-area';

/** The formulas a cell reads that still have to be calculated, in the order they stand. */
export function dirtyPrecedents(graph: Graph, cell: FormulaCell): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const range of cell.singles) {
    const key = cellKey(range.top, range.left);
    const { formulas, filledBy } = range.sheet;
    const precedent = formulas.get(key) ?? filledBy.get(key);
    if (precedent?.dirty) found.push(precedent);
  }
  for (const group of cell.groups) addFromGroup(graph, group, found);
  return found;
}

function addFromGroup(graph: Graph, group: RangeGroup, found: FormulaCell[]): void {
  if (group.fresh === graph.dirtied) return;
  const before = found.length;
  for (const precedent of formulasIn(group.area)) if (precedent.dirty) found.push(precedent);
  if (found.length === before) group.fresh = graph.dirtied;
}

/** All formulas whose cell or spill lies in a range. */
export function* formulasIn(area: RangeArea): Generator<FormulaCell> {
  const { sheet } = area;
  const last = Math.min(area.columns, sheet.usedColumns - area.left);
  for (let offset = 0; offset < last; offset++) {
    const column = sheet.formulasByColumn.get(area.left + offset);
    if (!column) continue;
    if (column.size <= area.rows) {
      for (const cell of column.values()) if (area.has(cell.row, cell.column)) yield cell;
    } else {
      for (let row = area.top; row < area.top + area.rows; row++) {
        const cell = column.get(row);
        if (cell) yield cell;
      }
    }
  }
  for (const anchor of sheet.anchors) {
    if (!anchor.spill || area.has(anchor.row, anchor.column)) continue;
    const { rows, columns } = anchor.spill;
    const overlaps =
      anchor.row < area.top + area.rows &&
      anchor.row + rows > area.top &&
      anchor.column < area.left + area.columns &&
      anchor.column + columns > area.left;
    if (overlaps) yield anchor;
  }
}
