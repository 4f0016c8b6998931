import type { CustomFunctionSet } from '../custom/custom-function-set';
import { RangeArea } from '../graph/range-area';
import type { FormulaCell } from '../graph/formula-cell';
import type { SheetStore } from '../graph/sheet-store';
import { cellKey } from '../model';
import type {
  CellAddress,
  CellFormat,
  CellValue,
  CustomFunctionCell,
  DefinedName,
  ListValidation,
  Matrix,
  RangeAddress,
  SheetInfo,
  SheetLayout,
  StaleCell,
  TableInfo,
} from '../types';
import { rowsOf } from '../values/area';
import { displayed } from '../values/number-format';
import type { Cells } from './cells';
import type { Core } from './core';
import { customFunctionCell, mark, sorted } from './report';
import { refusals } from './sentences';
import type { State } from './state';

const emptyLayout: SheetLayout = {
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
};

/** The map itself where nothing is added. */
const withEntries = <T>(
  map: ReadonlyMap<number, T>,
  added: readonly (readonly [number, T])[],
): ReadonlyMap<number, T> => (added.length === 0 ? map : new Map([...map, ...added]));

/** An open workbook as it is read: whatever edits it, this is what it says. */
export abstract class BookView {
  protected constructor(
    protected core: Core,
    protected readonly customFunctions: CustomFunctionSet,
  ) {}

  private get cells(): Cells {
    return this.core.cells;
  }

  private get state(): State {
    return this.core.state;
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
    const { widths, heights, pages } = this.state.structure;
    const own = <T extends { readonly sheet: string }>(set: ReadonlyMap<string, T>): readonly T[] =>
      [...set.values()].filter((one) => this.cells.sheet(one.sheet) === sheet);
    const page = pages.get(sheet.name);
    const columnWidths = own(widths).map(({ column, width }) => [column, width] as const);
    const rowHeights = own(heights).map(({ row, height }) => [row, height] as const);
    return {
      ...layout,
      columnWidths: withEntries(layout.columnWidths, columnWidths),
      rowHeights: withEntries(layout.rowHeights, rowHeights),
      ...(page === undefined ? {} : { page: { ...layout.page, ...page } }),
    };
  }

  value({ sheet, row, column }: CellAddress): CellValue {
    return this.sheet(sheet).value(row, column);
  }

  formula(address: CellAddress): string | null {
    const cell = this.formulaCell(address);
    return cell ? `=${cell.formula}` : null;
  }

  storedFormula(address: CellAddress): string | null {
    const stored = this.formulaCell(address)?.stored ?? null;
    return stored === null ? null : `=${stored}`;
  }

  text(address: CellAddress): string {
    return displayed(
      this.value(address),
      this.format(address).numberFormat,
      this.core.stored.date1904,
    );
  }

  format({ sheet, row, column }: CellAddress): CellFormat {
    return this.state.format(this.sheet(sheet), row, column);
  }

  staleCells(): readonly StaleCell[] {
    return sorted([...this.core.marked], this.cells.sheets).map(mark);
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
    return cell && this.core.marked.has(cell) ? mark(cell) : null;
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

  private formulaCell({ sheet, row, column }: CellAddress): FormulaCell | undefined {
    return this.sheet(sheet).formulas.get(cellKey(row, column));
  }

  private sheet(name: string): SheetStore {
    const sheet = this.cells.sheet(name);
    if (!sheet) throw refusals.noSheet(name);
    return sheet;
  }
}
