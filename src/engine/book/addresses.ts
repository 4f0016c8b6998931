import { toCol } from '@borgar/fx/xlsx';
import { cellKey, columnOf, rowOf } from '../model';
import type { CellAddress, RangeAddress } from '../types';

/** "Sheet1!A1", the sheet quoted where it must be. */
export function cellText({ sheet, row, column }: CellAddress): string {
  const quoted = /^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${toCol(column)}${row + 1}`;
}

export const addressOf = (sheet: string, key: number): CellAddress => ({
  sheet,
  row: rowOf(key),
  column: columnOf(key),
});

/** Cells as ranges: one range where they fill a rectangle of one sheet. */
export function rangesOfCells(cells: readonly CellAddress[]): RangeAddress[] {
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const group = bySheet.get(cell.sheet);
    if (group) group.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet].flatMap(([sheet, group]) => {
    const box = boxOf(sheet, group);
    const different = new Set(group.map((cell) => cellKey(cell.row, cell.column))).size;
    return different === box.rows * box.columns
      ? [box]
      : group.map(({ row, column }) => ({ sheet, row, column, rows: 1, columns: 1 }));
  });
}

function boxOf(sheet: string, cells: readonly CellAddress[]): RangeAddress {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
