import { toCol } from '@borgar/fx/xlsx';
import { columnOf, rowOf } from '../model';
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
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  return [...bySheet].flatMap(([sheet, group]) => {
    const top = Math.min(...group.map((cell) => cell.row));
    const left = Math.min(...group.map((cell) => cell.column));
    const rows = Math.max(...group.map((cell) => cell.row)) - top + 1;
    const columns = Math.max(...group.map((cell) => cell.column)) - left + 1;
    const different = new Set(group.map((cell) => `${cell.row}:${cell.column}`)).size;
    return different === rows * columns
      ? [{ sheet, row: top, column: left, rows, columns }]
      : group.map(({ row, column }) => ({ sheet, row, column, rows: 1, columns: 1 }));
  });
}
