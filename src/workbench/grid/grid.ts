import {
  CanceledError,
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  IUndoRedoService,
  RANGE_TYPE,
  RedoCommandId,
  UndoCommandId,
} from '@univerjs/core';
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import type { CellAddress, CellEdit, Change, Edit, RangeAddress, Workbook } from '../../engine';
import { gridCell } from './cell';
import { showEngineValues } from './display';
import { cellEdits, laterEdit } from './edits';
import { setWidth, widthEdits, writeCells } from './mutations';
import type { CellsWritten, MoveAsked, WidthWritten } from './mutations';
import { isMove, moveEdit } from './moves';
import { refusal } from './refused';
import { defaultColumnWidth, pixelsOfWidth, sheetId, snapshot } from './snapshot';
import { gridStyle } from './style';
import { startUniver } from './univer';
import type { FunctionHelp } from './univer';

const rowsAbove = 3;
const columnsBefore = 2;

/** What the grid asks of the page around it. */
export interface GridOwner {
  edit(edits: readonly Edit[]): void;
  undo(): void;
  redo(): void;
  refused(sentence: string): void;
  selected(range: RangeAddress): void;
}

/**
 * The spreadsheet on the screen. It holds a picture of the workbook: whatever a user does to it is
 * handed to the engine instead, and what the engine then says is painted.
 */
export class Grid {
  private readonly univer;
  private readonly api;
  private readonly commands: ICommandService;
  private readonly context: IContextService;
  private painting = false;
  private written = new Map<string, CellEdit>();
  private abandoned = false;
  private opened = 0;
  private workbook: Workbook | undefined;
  private sheetNames: readonly string[] = [];
  private widths = new Map<string, ReadonlyMap<number, number>>();
  private disposables: IDisposable[] = [];

  constructor(
    container: HTMLElement,
    private readonly owner: GridOwner,
    functions: readonly FunctionHelp[],
    dark: boolean,
  ) {
    const { univer, api } = startUniver(container, functions, dark);
    this.univer = univer;
    this.api = api;
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.context = injector.get(IContextService);
    this.commands.beforeCommandExecuted((command) => this.before(command));
    this.commands.onCommandExecuted(({ id }) => {
      if (
        id === 'sheet.operation.set-selections' ||
        id === 'sheet.operation.set-worksheet-active'
      ) {
        this.tellSelection();
      }
    });
  }

  private get unitId() {
    return `book${this.opened}`;
  }

  /** Shows a workbook instead of the one shown, at the same sheet and cell where it is the same. */
  show(workbook: Workbook, name: string): void {
    const place = this.workbook === workbook ? this.selection() : undefined;
    for (const disposable of this.disposables) disposable.dispose();
    if (this.opened > 0) this.painted(() => this.api.disposeUnit(this.unitId));
    this.opened += 1;
    this.workbook = workbook;
    this.sheetNames = workbook.sheets.map((sheet) => sheet.name);
    this.widths = new Map(
      this.sheetNames.map((sheet) => [sheet, new Map(workbook.layout(sheet).columnWidths)]),
    );
    const nameOf = (id: string) => this.sheetName(id);
    this.painted(() => this.api.createWorkbook(snapshot(workbook, this.unitId, name)));
    this.disposables = showEngineValues(this.univer.__getInjector(), workbook, nameOf);
    if (place) this.select(place);
  }

  /** Paints what the engine changed. */
  refresh(change: Change): void {
    const { workbook } = this;
    if (!workbook) return;
    const names = workbook.sheets.map((sheet) => sheet.name);
    const others = names.join('\n') !== this.sheetNames.join('\n');
    if (change.shifted.length > 0 || (change.structure && others)) {
      this.show(workbook, '');
      return;
    }
    this.paintCells(change.cells);
    if (change.structure || change.cells.length === 0) this.paintWidths();
  }

  /** Paints the widths that an undo or the add-in changed. */
  private paintWidths(): void {
    this.sheetNames.forEach((name, position) => {
      const now = this.workbook?.layout(name).columnWidths ?? new Map<number, number>();
      const before = this.widths.get(name) ?? new Map<number, number>();
      const changed = [...new Set([...now.keys(), ...before.keys()])].filter(
        (column) => now.get(column) !== before.get(column),
      );
      this.widths.set(name, new Map(now));
      for (const column of changed) {
        const width = now.get(column);
        const range = { startColumn: column, endColumn: column, startRow: 0, endRow: 0 };
        const params = {
          unitId: this.unitId,
          subUnitId: sheetId(position),
          ranges: [range],
          colWidth: width === undefined ? defaultColumnWidth : pixelsOfWidth(width),
        };
        this.painted(() => this.commands.syncExecuteCommand(setWidth, params, { onlyLocal: true }));
      }
    });
  }

  private paintCells(changed: readonly CellAddress[]): void {
    const { workbook } = this;
    if (!workbook) return;
    const bySheet = new Map<string, Record<number, Record<number, object>>>();
    for (const cell of changed) {
      const cells = bySheet.get(cell.sheet) ?? {};
      bySheet.set(cell.sheet, cells);
      const row = (cells[cell.row] ??= {});
      row[cell.column] = { ...gridCell(workbook, cell), s: gridStyle(workbook.format(cell)) };
    }
    for (const [sheet, cellValue] of bySheet) this.paint(sheet, cellValue);
  }

  /** Selects cells, on their sheet, and brings them into view. */
  select({ sheet, row, column, rows, columns }: CellAddress & Partial<RangeAddress>): void {
    const found = this.api.getActiveWorkbook()?.getSheetByName(sheet);
    if (!found) return;
    found.activate();
    found.getRange(row, column, rows ?? 1, columns ?? 1).activate();
    found.scrollToCell(Math.max(0, row - rowsAbove), Math.max(0, column - columnsBefore));
  }

  /** Brings a sheet to the front. */
  activate(sheet: string): void {
    this.api.getActiveWorkbook()?.getSheetByName(sheet)?.activate();
  }

  /** The cells selected now. */
  selection(): RangeAddress | undefined {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return undefined;
    const range = sheet.getSelection()?.getActiveRange()?.getRange();
    const { startRow, startColumn, endRow, endColumn } = range ?? {
      startRow: 0,
      startColumn: 0,
      endRow: 0,
      endColumn: 0,
    };
    return {
      sheet: sheet.getSheetName(),
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }

  /** Whether a cell is being typed into: then Ctrl+Z is the editor's. */
  get isEditing(): boolean {
    return [EDITOR_ACTIVATED, FOCUSING_FX_BAR_EDITOR].some((key) =>
      this.context.getContextValue(key),
    );
  }

  /** Whether whole columns are selected. */
  get hasColumns(): boolean {
    const range = this.api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
    return range?.getRange().rangeType === RANGE_TYPE.COLUMN;
  }

  /** Inserts or deletes where the selection is, as a command of the grid would. */
  move(id: string, count?: number): void {
    const selected = this.selection();
    const edit = selected && moveEdit(id, selected, count);
    if (edit) this.owner.edit([edit]);
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  private paint(sheet: string, cellValue: object): void {
    const subUnitId = sheetId(this.sheetNames.indexOf(sheet));
    const params = { unitId: this.unitId, subUnitId, cellValue };
    this.painted(() => this.commands.syncExecuteCommand(writeCells, params, { onlyLocal: true }));
  }

  private painted(work: () => unknown): void {
    const before = this.painting;
    this.painting = true;
    try {
      work();
    } finally {
      this.painting = before;
    }
  }

  private tellSelection(): void {
    if (this.painting) return;
    const range = this.selection();
    if (range) this.owner.selected(range);
  }

  /** Every command of the grid passes here first: cancelling it is how the engine takes over. */
  private before({ id, params }: Readonly<ICommandInfo>): void {
    if (this.painting) return;
    if ((id === UndoCommandId || id === RedoCommandId) && !this.isEditing) {
      if (id === UndoCommandId) this.owner.undo();
      else this.owner.redo();
      throw new CanceledError();
    }
    if (id === writeCells) return this.collect(params as CellsWritten);
    if (id === setWidth) return this.takeOverWidth(params as WidthWritten);
    if (isMove(id)) {
      this.move(id, Number((params as MoveAsked | undefined)?.value) || undefined);
      throw new CanceledError();
    }
    const sentence = refusal(id);
    if (sentence === null) return;
    this.abandoned = this.written.size > 0;
    this.owner.refused(sentence);
    throw new CanceledError();
  }

  /**
   * One act of the user may write in several steps, a fill clears its cells first. The grid takes all
   * of them at once; when it is done they become one edit of the engine, and the engine's answer is
   * painted over whatever the grid made of them.
   */
  private collect({ subUnitId, cellValue }: CellsWritten): void {
    const sheet = this.sheetName(subUnitId);
    if (!this.workbook || sheet === undefined || !cellValue) return;
    if (this.written.size === 0) queueMicrotask(() => this.handOver());
    for (const edit of cellEdits(this.workbook, sheet, cellValue)) {
      const key = `${sheet}!${edit.row}:${edit.column}`;
      this.written.set(key, laterEdit(this.written.get(key), edit));
    }
  }

  private handOver(): void {
    const cells = [...this.written.values()];
    const abandoned = this.abandoned;
    this.written = new Map();
    this.abandoned = false;
    if (!abandoned && cells.length > 0) this.owner.edit([{ kind: 'cells', cells }]);
    this.paintCells(cells);
    this.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** A width is the one change that the grid paints itself, beside the engine. */
  private takeOverWidth(params: WidthWritten): void {
    const sheet = this.sheetName(params.subUnitId);
    if (sheet === undefined) throw new CanceledError();
    const edits = widthEdits(sheet, params);
    if (edits.length > 0) this.owner.edit(edits);
  }

  private sheetName(id: string): string | undefined {
    return this.sheetNames[Number(id.slice(sheetId('').length))];
  }
}
