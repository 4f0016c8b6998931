import type { CellValue } from '../types';
import { cellKey } from '../model';
import { Area, type Value } from '../values/area';
import { NAME, NUM } from '../values/errors';
import { TooBig } from '../values/too-big';
import { isTooDeep } from '../values/too-deep';
import { Unsupported } from '../formula/unsupported';
import { intersect } from '../formula/intersect';
import { someProgram } from '../formula/program';
import { clearFilled, fillArray } from './filling';
import { finished } from './finished';
import type { FormulaCell } from './formula-cell';
import type { SheetStore } from './sheet-store';

/** The live workbook under calculation: what is dirty, what changed, how a result is written. */
export class Graph {
  readonly dirty = new Set<FormulaCell>();
  /** grows whenever a cell becomes dirty */
  dirtied = 0;
  /** formulas that cannot be calculated themselves */
  readonly failed = new Set<FormulaCell>();
  readonly volatile = new Set<FormulaCell>();
  /** cells whose value differs since the last time it was emptied */
  readonly changed = new Map<SheetStore, Set<number>>();
  /** true when the stale marks must be spread anew */
  staleChanged = false;
  now = 0;
  private spreading = 0;

  constructor(readonly date1904: boolean) {}

  /** Puts a formula in place and marks it dirty. */
  enter(cell: FormulaCell): void {
    cell.sheet.addFormula(cell);
    this.relink(cell);
  }

  /** After its program changed. */
  relink(cell: FormulaCell): void {
    cell.link();
    this.setReason(cell, cell.program ? null : (cell.reason ?? 'it cannot be calculated'));
    this.staleChanged ||= this.failed.size > 0;
    if (cell.program && someProgram(cell.program, (program) => program.template.volatile))
      this.volatile.add(cell);
    else this.volatile.delete(cell);
  }

  leave(cell: FormulaCell): void {
    clearFilled(this, cell);
    cell.unlink();
    cell.alive = false;
    cell.sheet.removeFormula(cell);
    cell.sheet.blocked.delete(cell);
    this.dirty.delete(cell);
    this.volatile.delete(cell);
    this.staleChanged ||= this.failed.size > 0;
    this.failed.delete(cell);
  }

  /** Takes a formula out of the calculation as it is: its sheet is deleted. */
  detach(cell: FormulaCell): void {
    cell.unlink();
    cell.alive = false;
    for (const cells of [this.dirty, this.volatile, this.failed]) cells.delete(cell);
    this.staleChanged = true;
  }

  /** The undoing of `detach`. */
  attach(cell: FormulaCell): void {
    cell.alive = true;
    cell.dirty = false;
    this.relink(cell);
    this.markDirty(cell);
  }

  setReason(cell: FormulaCell, reason: string | null): void {
    if (cell.reason !== reason) this.staleChanged = true;
    cell.reason = reason;
    if (reason === null) this.staleChanged = this.failed.delete(cell) || this.staleChanged;
    else if (!this.failed.has(cell)) {
      this.failed.add(cell);
      this.staleChanged = true;
    }
  }

  markDirty(cell: FormulaCell): void {
    this.spread([cell], ++this.spreading);
  }

  /** Marks the readers of a cell dirty, and theirs. */
  markReaders(sheet: SheetStore, row: number, column: number): void {
    const readers: FormulaCell[] = [];
    const spreading = ++this.spreading;
    sheet.dependents.forEachReader(row, column, spreading, (reader) => readers.push(reader));
    this.spread(readers, spreading);
  }

  markReadersOf(cell: FormulaCell): void {
    const readers: FormulaCell[] = [];
    const spreading = ++this.spreading;
    this.forEachReader(cell, spreading, (reader) => readers.push(reader));
    this.spread(readers, spreading);
  }

  /** Calls `visit` for the direct readers of a cell and of all that it fills. */
  forEachReader(cell: FormulaCell, spreading: number, visit: (reader: FormulaCell) => void): void {
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        cell.sheet.dependents.forEachReader(cell.row + row, cell.column + column, spreading, visit);
  }

  nextSpreading(): number {
    return ++this.spreading;
  }

  private spread(from: FormulaCell[], spreading: number): void {
    for (let cell = from.pop(); cell; cell = from.pop()) {
      if (cell.dirty || !cell.alive) continue;
      cell.dirty = true;
      this.dirtied++;
      this.dirty.add(cell);
      this.forEachReader(cell, spreading, (reader) => {
        if (!reader.dirty) from.push(reader);
      });
    }
  }

  /** Writes a value and remembers that it changed. */
  write(sheet: SheetStore, row: number, column: number, value: CellValue): boolean {
    if (!sheet.set(row, column, value)) return false;
    const cells = this.changed.get(sheet);
    if (cells) cells.add(cellKey(row, column));
    else this.changed.set(sheet, new Set([cellKey(row, column)]));
    return true;
  }

  /** Calculates one cell whose precedents are fresh. */
  run(cell: FormulaCell): void {
    cell.dirty = false;
    this.dirty.delete(cell);
    const { program } = cell;
    if (!program) return this.keep(cell);
    try {
      const { now, date1904 } = this;
      cell.readsArrays = false;
      cell.calls = 0;
      const value = program.template.code({ cell, program, locals: [], now, date1904, depth: 0 });
      this.setReason(cell, null);
      this.fill(cell, value);
    } catch (error) {
      if (isTooDeep(error)) {
        this.setReason(cell, null);
        this.fill(cell, NUM);
      } else if (error instanceof TooBig || error instanceof Unsupported) {
        this.setReason(cell, error.message);
        this.keep(cell);
      } else throw error;
    }
  }

  /** The file's value stands; without one the cell must not look calculated. */
  private keep(cell: FormulaCell): void {
    if (cell.sheet.value(cell.row, cell.column) === null)
      this.write(cell.sheet, cell.row, cell.column, NAME);
  }

  fill(cell: FormulaCell, result: Value): void {
    const { sheet, row, column, filling } = cell;
    const value = filling === 'plain' ? intersect(result, cell) : result;
    cell.usedArray = filling === 'dynamic' && (value instanceof Area || cell.readsArrays);
    if (filling === 'fixed' || (value instanceof Area && filling === 'dynamic')) {
      fillArray(this, cell, value);
      return;
    }
    clearFilled(this, cell);
    sheet.blocked.delete(cell);
    this.write(sheet, row, column, finished(value instanceof Area ? value.at(0, 0) : value));
  }
}
