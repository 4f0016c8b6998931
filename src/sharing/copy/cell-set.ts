import type { RangeAddress } from '../../engine';

/** Cells of a workbook, by sheet, column and row. */
export class CellSet {
  readonly #sheets = new Map<string, Map<number, Set<number>>>();

  /** Whether it was not there before. */
  add(sheet: string, row: number, column: number): boolean {
    const columns = this.#sheets.get(sheet) ?? new Map<number, Set<number>>();
    this.#sheets.set(sheet, columns);
    const rows = columns.get(column) ?? new Set<number>();
    columns.set(column, rows);
    const { size } = rows;
    return rows.add(row).size > size;
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.#sheets.get(sheet)?.get(column)?.has(row) === true;
  }

  /** Whether any cell of the range is in it; a range may span the whole grid. */
  meets({ sheet, row, column, rows, columns }: RangeAddress): boolean {
    const held = this.#sheets.get(sheet);
    if (held === undefined) return false;
    if (rows === 1 && columns === 1) return held.get(column)?.has(row) === true;
    for (const [at, inside] of held) {
      if (at < column || at >= column + columns) continue;
      if (inside.size > rows) {
        for (let down = row; down < row + rows; down += 1) if (inside.has(down)) return true;
      } else for (const down of inside) if (down >= row && down < row + rows) return true;
    }
    return false;
  }

  /** Every cell, as sheet, row and column. */
  *cells(): Iterable<readonly [sheet: string, row: number, column: number]> {
    for (const [sheet, columns] of this.#sheets)
      for (const [column, rows] of columns) for (const row of rows) yield [sheet, row, column];
  }
}
