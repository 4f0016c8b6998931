import type { Graph } from '../graph/graph';
import type { SheetStore } from '../graph/sheet-store';
import { cellKey, type StoredWorkbook } from '../model';
import type { CellFormat } from '../types';
import type { Cells } from './cells';
import type { Formats, Step } from './step';
import type { Structure } from './structure';

const GENERAL: CellFormat = { numberFormat: 'General' };

/** Everything an edit can change, with the way to put it back. */
export class State {
  structure: Structure;
  readonly formats: Formats = new Map();
  /** cells whose formula or format was edited since the last report, by sheet */
  readonly touched = new Map<SheetStore, Set<number>>();

  constructor(
    readonly stored: StoredWorkbook,
    readonly cells: Cells,
    readonly graph: Graph,
  ) {
    this.structure = {
      names: stored.names,
      validations: stored.validations,
      addedSheets: [],
      widths: new Map(),
    };
  }

  setStructure(next: Structure): void {
    const before = this.structure;
    this.structure = next;
    const names = changedNames(before, next);
    if (names.size > 0) this.cells.setNames(next.names);
    for (let count = before.addedSheets.length; count > next.addedSheets.length; count--)
      this.cells.removeLastSheet();
    for (const name of next.addedSheets.slice(before.addedSheets.length)) this.cells.addSheet(name);
    const sheets = before.addedSheets.length !== next.addedSheets.length;
    if (names.size > 0 || sheets) this.cells.recompile(names, sheets);
  }

  formatOverride(sheet: SheetStore, row: number, column: number): CellFormat | undefined {
    return this.formats.get(sheet)?.get(cellKey(row, column));
  }

  format(sheet: SheetStore, row: number, column: number): CellFormat {
    const own = this.formatOverride(sheet, row, column);
    if (own) return own;
    const stored = this.stored.sheets.find((one) => one.name === sheet.name);
    const style = stored?.cells.get(cellKey(row, column))?.style;
    return (style === undefined ? undefined : this.stored.formats[style]) ?? GENERAL;
  }

  setFormat(sheet: SheetStore, row: number, column: number, format: CellFormat | undefined): void {
    this.touch(sheet, row, column);
    const formats = this.formats.get(sheet) ?? new Map<number, CellFormat>();
    if (format) formats.set(cellKey(row, column), format);
    else formats.delete(cellKey(row, column));
    this.formats.set(sheet, formats);
  }

  private touch(sheet: SheetStore, row: number, column: number): void {
    const keys = this.touched.get(sheet);
    if (keys) keys.add(cellKey(row, column));
    else this.touched.set(sheet, new Set([cellKey(row, column)]));
  }

  takeBack(step: Step): void {
    for (const cell of step.cells.toReversed()) {
      const sheet = this.cells.sheet(cell.sheet);
      if (!sheet) continue;
      if (cell.before !== cell.after) this.cells.put(sheet, cell.row, cell.column, cell.before);
      this.setFormat(sheet, cell.row, cell.column, cell.formatBefore);
    }
    this.setStructure(step.before);
  }

  doAgain(step: Step): void {
    this.setStructure(step.after);
    for (const cell of step.cells) {
      const sheet = this.cells.sheet(cell.sheet);
      if (!sheet) continue;
      if (cell.before !== cell.after) this.cells.put(sheet, cell.row, cell.column, cell.after);
      this.setFormat(sheet, cell.row, cell.column, cell.formatAfter);
    }
  }
}

/** Names whose meaning differs, in capitals. */
function changedNames(before: Structure, next: Structure): Set<string> {
  if (before.names === next.names) return new Set();
  const old = new Set(before.names);
  const fresh = new Set(next.names);
  const differing = [
    ...before.names.filter((name) => !fresh.has(name)),
    ...next.names.filter((name) => !old.has(name)),
  ];
  return new Set(differing.map((name) => name.name.toUpperCase()));
}
