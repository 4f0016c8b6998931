import type { Graph } from '../graph/graph';
import { SheetStore } from '../graph/sheet-store';
import { cellKey, type StoredSheet, type StoredWorkbook } from '../model';
import type { CellFormat, Visibility } from '../types';
import type { Cells, Content } from './cells';
import { isCellStep, type CellStep, type Formats, type StructureStep } from './step';
import type { Structure } from './structure';

const GENERAL: CellFormat = { numberFormat: 'General' };

/** Everything an edit can change, with the way to put it back. */
export class State {
  structure: Structure;
  readonly formats: Formats = new Map();
  /** the sheets of the file as it was read */
  private readonly origins: ReadonlyMap<SheetStore, StoredSheet>;
  /** cells whose formula or format was edited since the last report, by sheet */
  readonly touched = new Map<SheetStore, Set<number>>();

  constructor(
    readonly stored: StoredWorkbook,
    readonly cells: Cells,
    readonly graph: Graph,
  ) {
    const { names, tables, validations } = stored;
    this.origins = new Map(
      stored.sheets.map((sheet) => [new SheetStore(sheet.name, sheet.layout.hiddenRows), sheet]),
    );
    const sheets = [...this.origins.keys()];
    this.structure = {
      names,
      tables,
      validations,
      sheets,
      widths: new Map(),
      heights: new Map(),
      pages: new Map(),
    };
    cells.setSheets(sheets);
    cells.setTables(tables);
    cells.setNames(names);
  }

  /** The sheet of the file that a sheet was read from; undefined for one that was added. */
  origin(sheet: SheetStore): StoredSheet | undefined {
    return this.origins.get(sheet);
  }

  setStructure(next: Structure): void {
    const before = this.structure;
    this.structure = next;
    const names = changedNames(before, next);
    if (names.size > 0) this.cells.setNames(next.names);
    if (before.tables !== next.tables) this.cells.setTables(next.tables);
    const sheets = before.sheets !== next.sheets;
    if (sheets) this.cells.setSheets(next.sheets);
    if (names.size > 0 || sheets) this.cells.recompile(names, sheets);
  }

  visibility(sheet: SheetStore): Visibility {
    return this.origin(sheet)?.visibility ?? 'visible';
  }

  formatOverride(sheet: SheetStore, row: number, column: number): CellFormat | undefined {
    return this.formats.get(sheet)?.get(cellKey(row, column));
  }

  format(sheet: SheetStore, row: number, column: number): CellFormat {
    const own = this.formatOverride(sheet, row, column);
    if (own) return own;
    const style = this.origin(sheet)?.cells.get(cellKey(row, column))?.style;
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

  takeBack(one: CellStep | StructureStep): void {
    if (isCellStep(one)) this.putBack(one, one.before, one.formatBefore);
    else this.setStructure(one.before);
  }

  doAgain(one: CellStep | StructureStep): void {
    if (isCellStep(one)) this.putBack(one, one.after, one.formatAfter);
    else this.setStructure(one.after);
  }

  private putBack(step: CellStep, content: Content, format: CellFormat | undefined): void {
    const sheet = this.cells.sheet(step.sheet);
    if (!sheet) return;
    if (step.before !== step.after) this.cells.put(sheet, step.row, step.column, content);
    this.setFormat(sheet, step.row, step.column, format);
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
