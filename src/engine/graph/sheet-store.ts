import { cellKey } from '../model';
import type { CellValue } from '../types';
import { sameValue } from '../values/errors';
import { ColumnIndex } from './column-index';
import { DependencyIndex } from './dependency-index';
import type { FormulaCell } from './formula-cell';

let lastId = 0;

/** The live cells of one sheet: values by column, formulas and spills by cell key. */
export class SheetStore {
  readonly formulas = new Map<number, FormulaCell>();
  readonly formulasByColumn = new Map<number, Map<number, FormulaCell>>();
  readonly dependents = new DependencyIndex();
  /** cells filled by another cell's formula */
  readonly filledBy = new Map<number, FormulaCell>();
  readonly anchors = new Set<FormulaCell>();
  /** formulas whose result found no room, with the room they wanted */
  readonly blocked = new Map<FormulaCell, { readonly rows: number; readonly columns: number }>();
  /** one past the last row and column that ever held something */
  usedRows = 0;
  usedColumns = 0;

  /** tells sheets apart for good, also one that is added again */
  readonly id = ++lastId;

  private readonly columns: CellValue[][] = [];
  private readonly versions: number[] = [];
  private readonly indexes: {
    readonly version: number;
    index: ColumnIndex | null;
  }[] = [];

  constructor(
    readonly name: string,
    readonly hiddenRows: ReadonlySet<number> = new Set(),
  ) {}

  value(row: number, column: number): CellValue {
    return this.columns[column]?.[row] ?? null;
  }

  /** False where the cell had this value already. */
  set(row: number, column: number, value: CellValue): boolean {
    let cells = this.columns[column];
    if (!cells) {
      if (value === null) return false;
      cells = this.columns[column] = [];
    }
    if (sameValue(cells[row] ?? null, value)) return false;
    cells[row] = value;
    this.versions[column] = (this.versions[column] ?? 0) + 1;
    this.touchSize(row, column);
    return true;
  }

  /** Grows with each change of a value in these columns. */
  version(left: number, columns: number): number {
    let sum = 0;
    const end = Math.min(left + columns, this.versions.length);
    for (let column = left; column < end; column++) sum += this.versions[column] ?? 0;
    return sum;
  }

  /**
   * The column by value, or null while scanning it costs less: it pays where one state of the
   * column is asked twice, and most columns under calculation are not.
   */
  index(column: number): ColumnIndex | null {
    const version = this.version(column, 1);
    const known = this.indexes[column];
    if (known?.version !== version) {
      this.indexes[column] = { version, index: null };
      return null;
    }
    known.index ??= new ColumnIndex(this.columns[column] ?? []);
    return known.index;
  }

  addFormula(cell: FormulaCell): void {
    this.formulas.set(cellKey(cell.row, cell.column), cell);
    const column = this.formulasByColumn.get(cell.column);
    if (column) column.set(cell.row, cell);
    else this.formulasByColumn.set(cell.column, new Map([[cell.row, cell]]));
    this.touchSize(cell.row, cell.column);
  }

  removeFormula(cell: FormulaCell): void {
    this.formulas.delete(cellKey(cell.row, cell.column));
    this.formulasByColumn.get(cell.column)?.delete(cell.row);
  }

  /** The smallest size from A1 that holds everything. */
  extent(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    for (let column = 0; column < this.usedColumns; column++) {
      const height = this.height(column);
      if (height > 0) columns = column + 1;
      rows = Math.max(rows, height);
    }
    return { rows, columns };
  }

  private height(column: number): number {
    const cells = this.columns[column] ?? [];
    const formulas = this.formulasByColumn.get(column);
    for (let row = this.usedRows - 1; row >= 0; row--)
      if ((cells[row] ?? null) !== null || formulas?.has(row)) return row + 1;
    return 0;
  }

  private touchSize(row: number, column: number): void {
    this.usedRows = Math.max(this.usedRows, row + 1);
    this.usedColumns = Math.max(this.usedColumns, column + 1);
  }
}
