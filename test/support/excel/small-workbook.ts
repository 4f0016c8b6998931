import type {
  CellAddress,
  CellFormat,
  CellValue,
  Change,
  DefinedName,
  Edit,
  ListValidation,
  PageSetup,
  RangeAddress,
  SheetInfo,
  StaleCell,
  TableInfo,
  Workbook,
} from '../../../src/engine/types';

interface Cell {
  value: CellValue;
  formula: string | null;
  format: CellFormat;
}

const general: CellFormat = { numberFormat: 'General' };
const keyOf = (cell: CellAddress): string => `${cell.sheet}!${cell.row},${cell.column}`;

/**
 * A workbook small enough to see through, for tests of the host alone: formulas are `=A1` and `=A1*2` of one sheet,
 * and every write recalculates all of them. Steps for undo are counted, not undone.
 */
export class SmallWorkbook implements Workbook {
  readonly names: DefinedName[] = [];
  readonly tables: TableInfo[] = [];
  readonly validations: ListValidation[] = [];
  readonly stales: StaleCell[] = [];
  /** how many steps a user could undo */
  steps = 0;
  recalculations = 0;
  readonly #sheets: string[] = ['Sheet1'];
  readonly #cells = new Map<string, Cell>();
  readonly #heights = new Map<string, Map<number, number>>();
  readonly #pages = new Map<string, PageSetup>();
  readonly #widths = new Map<string, Map<number, number>>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #spills = new Map<string, CellAddress>();

  get sheets(): readonly SheetInfo[] {
    return this.#sheets.map((name) => {
      const [row, column] = this.#extent(name);
      return { name, visibility: 'visible', rows: row, columns: column };
    });
  }

  layout(sheet: string): ReturnType<Workbook['layout']> {
    return {
      columnWidths: this.#widths.get(sheet) ?? new Map(),
      rowHeights: this.#heights.get(sheet) ?? new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      frozenRows: 0,
      frozenColumns: 0,
      page: this.#pages.get(sheet) ?? {},
    };
  }

  value(cell: CellAddress): CellValue {
    return this.#cells.get(keyOf(cell))?.value ?? null;
  }
  formula(cell: CellAddress): string | null {
    return this.#cells.get(keyOf(cell))?.formula ?? null;
  }
  storedFormula(): null {
    return null;
  }
  text(cell: CellAddress): string {
    const value = this.value(cell);
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }
  format(cell: CellAddress): CellFormat {
    return this.#cells.get(keyOf(cell))?.format ?? general;
  }
  stale(): null {
    return null;
  }
  spillAnchor(cell: CellAddress): CellAddress | null {
    return this.#spills.get(keyOf(cell)) ?? null;
  }
  resolve(reference: string): RangeAddress | null {
    const name = this.names.find((each) => each.name.toLowerCase() === reference.toLowerCase());
    const parts = /^'?([^'!]+)'?!\$?([A-Z])\$?(\d+)(?::\$?([A-Z])\$?(\d+))?$/.exec(
      name?.formula ?? reference,
    );
    if (!parts) return null;
    const [, sheet = '', left = 'A', top = '1', right = left, bottom = top] = parts;
    const column = left.charCodeAt(0) - 65;
    return {
      sheet,
      row: Number(top) - 1,
      column,
      rows: Number(bottom) - Number(top) + 1,
      columns: right.charCodeAt(0) - 64 - column,
    };
  }
  values(range: RangeAddress): CellValue[][] {
    return Array.from({ length: range.rows }, (_, row) =>
      Array.from({ length: range.columns }, (__, column) =>
        this.value({ sheet: range.sheet, row: range.row + row, column: range.column + column }),
      ),
    );
  }

  apply(edits: readonly Edit[]): Change {
    this.steps += 1;
    const edited: RangeAddress[] = [];
    for (const edit of edits) edited.push(...this.#apply(edit));
    return this.#changed(
      edited,
      edits.some((edit) => edit.kind !== 'cells'),
    );
  }
  undo(): null {
    return null;
  }
  redo(): null {
    return null;
  }
  recalculate(): Change {
    this.recalculations += 1;
    return this.#changed([], false);
  }
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  staleCells(): readonly StaleCell[] {
    return this.stales;
  }
  customFunctionCells(): readonly [] {
    return [];
  }
  /** as many bytes as make three slices of a thousand, each telling its place */
  save(): Uint8Array {
    return Uint8Array.from({ length: 2500 }, (_, index) => index % 251);
  }

  /** Puts any value into a cell without a step, an error included. */
  put(address: CellAddress, value: CellValue, spiltFrom?: CellAddress): void {
    this.#cells.set(keyOf(address), { value, formula: null, format: this.format(address) });
    if (spiltFrom) this.#spills.set(keyOf(address), spiltFrom);
  }

  #apply(edit: Edit): RangeAddress[] {
    switch (edit.kind) {
      case 'addSheet':
        this.#sheets.push(edit.name);
        return [];
      case 'deleteSheet':
        this.#sheets.splice(this.#sheets.indexOf(edit.name), 1);
        return [];
      case 'addName':
        this.names.push({ name: edit.name, formula: edit.formula, scope: null, hidden: false });
        return [];
      case 'changeName':
      case 'deleteName': {
        const at = this.names.findIndex(({ name }) => name === edit.name);
        const [old] = this.names.splice(at, 1);
        if (old && edit.kind === 'changeName')
          this.names.splice(at, 0, { ...old, formula: edit.formula });
        return [];
      }
      case 'addValidation':
        this.validations.push(edit.validation);
        return [];
      case 'columnWidth':
        this.#widths.set(
          edit.sheet,
          new Map([...(this.#widths.get(edit.sheet) ?? []), [edit.column, edit.width]]),
        );
        return [];
      case 'rowHeight':
        this.#heights.set(
          edit.sheet,
          new Map([...(this.#heights.get(edit.sheet) ?? []), [edit.row, edit.height]]),
        );
        return [];
      case 'pageSetup':
        this.#pages.set(edit.sheet, { ...this.#pages.get(edit.sheet), ...edit.setup });
        return [];
      case 'insertCells':
      case 'deleteCells':
        throw new Error('this workbook moves no cells');
      case 'cells':
        return edit.cells.map((cell) => {
          const { sheet, row, column, formula, value, ...format } = cell;
          const before = this.#cells.get(keyOf(cell));
          this.#cells.set(keyOf(cell), {
            value: value === undefined ? (before?.value ?? null) : value,
            formula: formula ?? (value === undefined ? (before?.formula ?? null) : null),
            format: { ...(before?.format ?? general), ...format },
          });
          return { sheet, row, column, rows: 1, columns: 1 };
        });
    }
  }

  #changed(edited: readonly RangeAddress[], structure: boolean): Change {
    const calculated = this.#calculate();
    const change: Change = {
      cells: [...edited, ...calculated],
      structure,
      calculated: calculated.length,
      edited,
      shifted: [],
      calculatedCells: () => calculated,
    };
    for (const listener of this.#listeners) listener(change);
    return change;
  }

  #calculate(): CellAddress[] {
    const calculated: CellAddress[] = [];
    for (const [key, cell] of this.#cells) {
      const parts = /^=([A-Z])(\d+)(\*2)?$/.exec(cell.formula ?? '');
      if (!parts) continue;
      const [sheet = '', place = ''] = key.split('!');
      const row = Number(parts[2]) - 1;
      const column = (parts[1] ?? 'A').charCodeAt(0) - 65;
      const source = this.value({ sheet, row, column });
      cell.value = typeof source === 'number' && parts[3] ? source * 2 : source;
      const [r = 0, c = 0] = place.split(',').map(Number);
      calculated.push({ sheet, row: r, column: c });
    }
    return calculated;
  }

  #extent(sheet: string): [number, number] {
    let [rows, columns] = [0, 0];
    for (const key of this.#cells.keys()) {
      const [on, place = ''] = key.split('!');
      if (on !== sheet) continue;
      const [row = 0, column = 0] = place.split(',').map(Number);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return [rows, columns];
  }
}
