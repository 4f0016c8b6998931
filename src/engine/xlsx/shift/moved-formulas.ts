import { type StoredSheet, cellKey } from '../../model';
import { type FormulaShift, shiftedFormula } from '../../shift/shifted-formula';
import { movedCell } from '../../shift/spans';
import type { TableInfo } from '../../types';
import { type Block, a1Range } from '../address';
import { sharedFormula } from '../shared-formula';
import type { SheetScan } from '../sheet-scan';

/** How a cell's formula is written after the shift. */
export interface MovedFormula {
  readonly formula: string;
  /** null: an own formula; else it still shares one: the range of the sharing, on its first cell */
  readonly shares: { readonly ref: string | null } | null;
  /** whether text or sharing differ from what the file says */
  readonly changed: boolean;
}

/** The formulas of one sheet after cells of one moved. */
export class MovedFormulas {
  private readonly sharing = new Map<number, MovedFormula | null>();

  constructor(
    private readonly sheet: StoredSheet,
    private readonly tables: readonly TableInfo[],
    private readonly by: FormulaShift,
    scan: SheetScan,
  ) {
    const groups = new Map<string, { row: number; column: number; master: boolean }[]>();
    for (const { index, ...cell } of scan.shared) {
      const group = groups.get(index);
      if (group) group.push(cell);
      else groups.set(index, [cell]);
    }
    for (const group of groups.values()) this.keepSharing(group);
  }

  at(row: number, column: number): MovedFormula | null {
    const shared = this.sharing.get(cellKey(row, column));
    if (shared !== undefined) return shared;
    const before = this.sheet.cells.get(cellKey(row, column))?.formula ?? null;
    if (before === null) return null;
    const formula = this.shifted(row, column, before);
    return { formula, shares: null, changed: formula !== before };
  }

  /** Where the cell of this sheet stands afterwards. */
  private moved(row: number, column: number): { row: number; column: number } | null {
    const own = this.sheet.name === this.by.shift.sheet;
    return own ? movedCell(row, column, this.by.shift) : { row, column };
  }

  private shifted(row: number, column: number, formula: string): string {
    const table = this.by.lostColumns.size === 0 ? undefined : this.tableAt(row, column);
    return shiftedFormula(formula, { sheet: this.sheet.name, table }, this.by);
  }

  private tableAt(row: number, column: number): string | undefined {
    const found = this.tables.find(
      ({ range }) =>
        range.sheet === this.sheet.name &&
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
    return found?.name.toUpperCase();
  }

  /** Cells go on sharing a formula while it still gives each of them its own. */
  private keepSharing(group: readonly { row: number; column: number; master: boolean }[]): void {
    const cells = group.flatMap(({ row, column, master }) => {
      const before = this.sheet.cells.get(cellKey(row, column))?.formula;
      const to = this.moved(row, column);
      if (before === undefined || before === null || !to) return [];
      const formula = this.shifted(row, column, before);
      const stays = to.row === row && to.column === column && formula === before;
      return [{ key: cellKey(row, column), to, formula, master, stays }];
    });
    if (cells.length === group.length && cells.every(({ stays }) => stays)) {
      for (const { key, formula } of cells)
        this.sharing.set(key, { formula, shares: { ref: null }, changed: false });
      return;
    }
    const master = cells.find((cell) => cell.master);
    const spelt = master && sharedFormula(master.formula, master.to.row, master.to.column);
    const agree = cells.every(({ to, formula }) => spelt?.(to.row, to.column) === formula);
    for (const { key, formula } of cells) {
      // a cell that only shares may be written with an empty formula, too
      const first = key === master?.key;
      const shares = agree
        ? { ref: first ? a1Range(hull(cells.map(({ to }) => to))) : null }
        : null;
      this.sharing.set(key, { formula, shares, changed: first || !agree });
    }
  }
}

function hull(cells: readonly { readonly row: number; readonly column: number }[]): Block {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const row = rows.reduce((a, b) => Math.min(a, b));
  const column = columns.reduce((a, b) => Math.min(a, b));
  return {
    row,
    column,
    rows: rows.reduce((a, b) => Math.max(a, b)) - row + 1,
    columns: columns.reduce((a, b) => Math.max(a, b)) - column + 1,
  };
}
