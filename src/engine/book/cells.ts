import type { CustomFunctionSet } from '../custom/custom-function-set';
import { FormulaCompiler } from '../formula/formula-compiler';
import { Unsupported } from '../formula/unsupported';
import { userSpelling } from '../formula/user-spelling';
import { FormulaCell, type Filling, type Size } from '../graph/formula-cell';
import { freeRoom } from '../graph/filling';
import type { Graph } from '../graph/graph';
import { RangeArea } from '../graph/range-area';
import type { SheetStore } from '../graph/sheet-store';
import { cellKey, columnOf, rowOf, type StoredCell, type StoredSheet } from '../model';
import type { CellValue, DefinedName, RangeAddress, TableInfo } from '../types';
import { someProgram } from '../formula/program';
import { NameTable, TableList } from './structure';

/** What a cell holds, as an edit or its undoing puts it there. */
export interface Content {
  readonly formula: string | null;
  readonly filling: Filling;
  readonly size: Size;
  readonly stored: string | null;
  /** the constant, or the value that a formula shows until it is calculated */
  readonly value: CellValue;
}

export const ONE: Size = { rows: 1, columns: 1 };

export const constant = (value: CellValue): Content => ({
  formula: null,
  filling: 'plain',
  size: ONE,
  stored: null,
  value,
});

/** The sheets of an open workbook with their formulas compiled and linked. */
export class Cells {
  private list: readonly SheetStore[] = [];
  private tableList = new TableList([]);
  private readonly byName = new Map<string, SheetStore>();
  private readonly compiler: FormulaCompiler;
  private names = new NameTable([]);

  constructor(
    readonly graph: Graph,
    private readonly customFunctions: CustomFunctionSet,
  ) {
    this.compiler = new FormulaCompiler({
      findSheet: (name) => this.sheet(name),
      tables: {
        byName: (name) => this.tables.byName(name),
        at: (place) => this.tables.at(place),
      },
      names: { formulaOf: (name, sheet) => this.names.formulaOf(name, sheet) },
      customFunctions,
    });
  }

  sheet(name: string): SheetStore | undefined {
    return this.byName.get(name.toUpperCase());
  }

  get sheets(): readonly SheetStore[] {
    return this.list;
  }

  get tables(): TableList {
    return this.tableList;
  }

  /** A sheet that goes keeps its cells, out of the calculation, so that it can come back. */
  setSheets(next: readonly SheetStore[]): void {
    const before = this.list;
    this.list = next;
    this.byName.clear();
    for (const sheet of next) this.byName.set(sheet.name.toUpperCase(), sheet);
    for (const sheet of before)
      if (!next.includes(sheet))
        for (const cell of sheet.formulas.values()) this.graph.detach(cell);
    for (const sheet of next)
      if (!before.includes(sheet))
        for (const cell of sheet.formulas.values()) this.graph.attach(cell);
  }

  setTables(tables: readonly TableInfo[]): void {
    this.tableList = new TableList(tables);
  }

  /**
   * Constants first, then formulas, so that each formula finds its tables, names and sheets. Pauses
   * after every formula, with the number of them that are there.
   */
  *loading(stored: readonly StoredSheet[]): Generator<number, void> {
    stored.forEach((from, index) => {
      const sheet = this.sheets[index];
      if (!sheet) return;
      for (const [key, cell] of from.cells)
        if (cell.value !== null) sheet.set(rowOf(key), columnOf(key), cell.value);
    });
    let formulas = 0;
    for (const [index, from] of stored.entries()) {
      const sheet = this.sheets[index];
      if (!sheet) continue;
      for (const [key, cell] of from.cells) {
        if (cell.formula === null) continue;
        this.loadFormula(sheet, key, cell, cell.formula);
        yield ++formulas;
      }
    }
  }

  private loadFormula(sheet: SheetStore, key: number, stored: StoredCell, formula: string): void {
    const { array } = stored;
    const cell = new FormulaCell(
      sheet,
      rowOf(key),
      columnOf(key),
      userSpelling(formula, this.customFunctions),
      array ? (array.dynamic ? 'dynamic' : 'fixed') : 'plain',
      array ? { rows: array.rows, columns: array.columns } : ONE,
      formula,
    );
    this.compile(cell);
    this.graph.enter(cell);
    if (array) this.claim(cell);
  }

  /** The cells that the file says a formula fills are its own from the start. */
  private claim(cell: FormulaCell): void {
    const { rows, columns } = cell.size;
    cell.usedArray = true;
    cell.spill = { rows, columns };
    if (rows * columns > 1) cell.sheet.anchors.add(cell);
    for (let row = cell.row; row < cell.row + rows; row++)
      for (let column = cell.column; column < cell.column + columns; column++)
        if (row !== cell.row || column !== cell.column)
          cell.sheet.filledBy.set(cellKey(row, column), cell);
  }

  private compile(cell: FormulaCell): void {
    try {
      cell.reason = null;
      cell.program = this.compiler.compile(cell.formula, cell, cell.filling !== 'plain');
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      cell.program = null;
      cell.reason = error.message;
    }
  }

  content(sheet: SheetStore, row: number, column: number): Content {
    const key = cellKey(row, column);
    const cell = sheet.formulas.get(key);
    const value = sheet.value(row, column);
    if (!cell) return constant(sheet.filledBy.has(key) ? null : value);
    const { formula, filling, size, stored } = cell;
    return { formula, filling, size: cell.spill ?? size, stored, value };
  }

  put(sheet: SheetStore, row: number, column: number, content: Content): void {
    const { graph } = this;
    const key = cellKey(row, column);
    const old = sheet.formulas.get(key);
    if (old) graph.leave(old);
    const owner = sheet.filledBy.get(key);
    graph.write(sheet, row, column, content.value);
    if (content.formula !== null) {
      const { formula, filling, size, stored } = content;
      const cell = new FormulaCell(sheet, row, column, formula, filling, size, stored);
      this.compile(cell);
      graph.enter(cell);
      graph.markDirty(cell);
    } else if (content.value === null) freeRoom(graph, sheet, row, column);
    if (owner) {
      sheet.filledBy.delete(key);
      graph.markDirty(owner);
    }
    graph.markReaders(sheet, row, column);
  }

  /** The range a reference, name or structured reference means, or null. */
  resolve(reference: string, sheet: SheetStore, row: number, column: number): RangeAddress | null {
    const cell = new FormulaCell(sheet, row, column, reference, 'dynamic', ONE, null);
    this.compile(cell);
    const { program } = cell;
    if (!program || program.template.customFunctions) return null;
    const { now, date1904 } = this.graph;
    const value = program.template.code({ cell, program, locals: [], now, date1904, depth: 0 });
    return value instanceof RangeArea ? value.address : null;
  }

  setNames(names: readonly DefinedName[]): void {
    this.names = new NameTable(
      names.map((name) => ({ ...name, formula: userSpelling(name.formula, this.customFunctions) })),
    );
  }

  /** Compiles again what uses one of these names, or misses a sheet. */
  recompile(names: ReadonlySet<string>, sheetsChanged: boolean): void {
    for (const sheet of this.sheets)
      for (const cell of sheet.formulas.values()) {
        const affected =
          cell.program === null ||
          (sheetsChanged && mentionsOtherSheet(cell)) ||
          (names.size > 0 && usesName(cell, names));
        if (!affected) continue;
        this.compile(cell);
        this.graph.relink(cell);
        this.graph.markDirty(cell);
      }
  }
}

const mentionsOtherSheet = (cell: FormulaCell): boolean =>
  cell.formula.includes('!') ||
  (cell.program !== null && someProgram(cell.program, (program) => program.missesSheet));

const usesName = (cell: FormulaCell, names: ReadonlySet<string>): boolean =>
  cell.program !== null &&
  someProgram(cell.program, (program) =>
    program.template.names.some((name) =>
      names.has(name.slice(name.lastIndexOf('!') + 1).toUpperCase()),
    ),
  );
