import { CustomFunctionSet } from '../custom/custom-function-set';
import { RangeArea } from '../graph/range-area';
import { calculate } from '../graph/calculation';
import type { FormulaCell } from '../graph/formula-cell';
import { Graph } from '../graph/graph';
import type { SheetStore } from '../graph/sheet-store';
import { spreadStaleness } from '../graph/staleness';
import { cellKey, type StoredWorkbook, type WriteXlsx } from '../model';
import type {
  CellAddress,
  CellFormat,
  CellValue,
  Change,
  CustomFunctionCell,
  DefinedName,
  Edit,
  ListValidation,
  Matrix,
  OpenOptions,
  RangeAddress,
  SheetInfo,
  SheetLayout,
  StaleCell,
  TableInfo,
  Workbook,
} from '../types';
import { rowsOf } from '../values/area';
import { displayed } from '../values/number-format';
import { addressOf, rangesOfCells } from './addresses';
import { Cells } from './cells';
import { addKeys, collectChanges } from './collect-changes';
import { EditSession } from './edit-session';
import { customFunctionCell, mark, sorted } from './report';
import { refusals } from './sentences';
import { State } from './state';
import { cellsOf, isCellStep, type Step } from './step';

const emptyLayout: SheetLayout = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
};

/** A workbook that was opened, alive: values, edits, what changed and why something is not fresh. */
export class OpenBook implements Workbook {
  private readonly graph: Graph;
  private readonly cells: Cells;
  private readonly state: State;
  private readonly customFunctions: CustomFunctionSet;
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly everChanged = new Map<SheetStore, Set<number>>();
  private marked = new Set<FormulaCell>();
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  private opened = false;

  constructor(
    private readonly stored: StoredWorkbook,
    private readonly options: OpenOptions,
    private readonly write: WriteXlsx,
  ) {
    this.customFunctions = new CustomFunctionSet(options.customFunctions ?? []);
    this.graph = new Graph(stored.date1904);
    this.cells = new Cells(this.graph, this.customFunctions);
    this.state = new State(stored, this.cells, this.graph);
    if (options.recalculate ?? true) this.markAll();
    this.settle();
  }

  get sheets(): readonly SheetInfo[] {
    return this.cells.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: this.state.visibility(sheet),
      ...sheet.extent(),
    }));
  }

  get names(): readonly DefinedName[] {
    return this.state.structure.names;
  }

  get tables(): readonly TableInfo[] {
    return this.state.structure.tables;
  }

  get validations(): readonly ListValidation[] {
    return this.state.structure.validations;
  }

  layout(name: string): SheetLayout {
    const sheet = this.sheet(name);
    const layout = this.state.origin(sheet)?.layout ?? emptyLayout;
    const widths = [...this.state.structure.widths.values()].filter(
      (width) => this.cells.sheet(width.sheet) === sheet,
    );
    if (widths.length === 0) return layout;
    const columnWidths = new Map(layout.columnWidths);
    for (const { column, width } of widths) columnWidths.set(column, width);
    return { ...layout, columnWidths };
  }

  value({ sheet, row, column }: CellAddress): CellValue {
    return this.sheet(sheet).value(row, column);
  }

  formula(address: CellAddress): string | null {
    const cell = this.formulaCell(address);
    return cell ? `=${cell.formula}` : null;
  }

  text(address: CellAddress): string {
    return displayed(this.value(address), this.format(address).numberFormat, this.stored.date1904);
  }

  format({ sheet, row, column }: CellAddress): CellFormat {
    return this.state.format(this.sheet(sheet), row, column);
  }

  staleCells(): readonly StaleCell[] {
    return sorted([...this.marked], this.cells.sheets).map(mark);
  }

  customFunctionCells(): readonly CustomFunctionCell[] {
    return this.cells.sheets.flatMap((sheet) =>
      sorted([...sheet.formulas.values()], this.cells.sheets).flatMap(
        (cell) => customFunctionCell(cell, this.customFunctions) ?? [],
      ),
    );
  }

  /** The mark of the cell, or of the formula that filled it. */
  stale(address: CellAddress): StaleCell | null {
    const sheet = this.sheet(address.sheet);
    const key = cellKey(address.row, address.column);
    const cell = sheet.formulas.get(key) ?? sheet.filledBy.get(key);
    return cell && this.marked.has(cell) ? mark(cell) : null;
  }

  spillAnchor({ sheet, row, column }: CellAddress): CellAddress | null {
    const owner = this.sheet(sheet).filledBy.get(cellKey(row, column));
    return owner ? { sheet: owner.sheet.name, row: owner.row, column: owner.column } : null;
  }

  resolve(reference: string, from?: CellAddress): RangeAddress | null {
    const sheet = from ? this.sheet(from.sheet) : this.cells.sheets[0];
    if (!sheet) return null;
    return this.cells.resolve(
      reference.replace(/^=/, ''),
      sheet,
      from?.row ?? 0,
      from?.column ?? 0,
    );
  }

  values({ sheet, row, column, rows, columns }: RangeAddress): Matrix {
    return rowsOf(new RangeArea(this.sheet(sheet), row, column, rows, columns));
  }

  apply(edits: readonly Edit[]): Change {
    const session = new EditSession(this.state, this.customFunctions);
    const { step } = session;
    try {
      for (const edit of edits) session.make(edit);
    } catch (error) {
      this.state.takeBack(step);
      this.settle();
      throw error;
    }
    this.done.push(step);
    this.undone.length = 0;
    return this.report(step);
  }

  undo(): Change | null {
    const step = this.done.pop();
    if (!step) return null;
    this.undone.push(step);
    this.state.takeBack(step);
    return this.report(step);
  }

  redo(): Change | null {
    const step = this.undone.pop();
    if (!step) return null;
    this.done.push(step);
    this.state.doAgain(step);
    return this.report(step);
  }

  recalculate(): Change {
    this.markAll();
    return this.report(null);
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  save(): Uint8Array {
    return this.write(
      this.stored,
      collectChanges(this.state, this.customFunctions, this.everChanged),
    );
  }

  private markAll(): void {
    for (const sheet of this.cells.sheets)
      for (const cell of sheet.formulas.values()) this.graph.markDirty(cell);
  }

  /** Calculates what is dirty, spreads the stale marks and gives the cells that differ. */
  private settle(): { readonly calculated: number; readonly cells: CellAddress[] } {
    const { graph, state } = this;
    const now = this.options.now?.() ?? new Date();
    graph.now = serialOf(now) - (this.stored.date1904 ? 1462 : 0);
    for (const cell of graph.volatile) if (this.opened) graph.markDirty(cell);
    const calculated = calculate(graph);
    if (graph.staleChanged) this.marked = spreadStaleness(graph, this.marked);
    const keys = new Map<SheetStore, Set<number>>();
    addKeys(keys, graph.changed);
    addKeys(keys, state.touched);
    graph.changed.clear();
    state.touched.clear();
    addKeys(this.everChanged, keys);
    this.opened = true;
    const cells = [...keys].flatMap(([sheet, changed]) =>
      this.cells.sheet(sheet.name) === sheet
        ? [...changed].map((key) => addressOf(sheet.name, key))
        : [],
    );
    return { calculated, cells };
  }

  private report(step: Step | null): Change {
    const { calculated, cells } = this.settle();
    const structure = step !== null && !step.every(isCellStep);
    const edited = step ? rangesOfCells(cellsOf(step)) : [];
    const change: Change = { cells, structure, calculated, edited };
    for (const listener of [...this.listeners]) listener(change);
    return change;
  }

  private formulaCell({ sheet, row, column }: CellAddress): FormulaCell | undefined {
    return this.sheet(sheet).formulas.get(cellKey(row, column));
  }

  private sheet(name: string): SheetStore {
    const sheet = this.cells.sheet(name);
    if (!sheet) throw refusals.noSheet(name);
    return sheet;
  }
}

/** The serial number of a moment in the machine's own time zone. */
const serialOf = (moment: Date): number =>
  (moment.getTime() - moment.getTimezoneOffset() * 60_000) / 86_400_000 + 25569;
