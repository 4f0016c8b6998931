import type {
  CellAddress,
  CellEdit,
  CellFormat,
  CellValue,
  Change,
  Edit,
  StaleCell,
  Workbook,
} from '../../src/engine/types';

export interface MemoryCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: Partial<CellFormat>;
  readonly stale?: string;
}

const plain: CellFormat = { numberFormat: 'General' };

/** A workbook of one sheet that stores and does not calculate: for what the page does with one. */
export function memoryWorkbook(rows: readonly (readonly (MemoryCell | CellValue)[])[]): Workbook {
  const cells = new Map<string, MemoryCell>();
  const key = ({ row, column }: CellAddress) => `${row}:${column}`;
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const isCell = typeof cell === 'object' && cell !== null && 'value' in cell;
      cells.set(`${row}:${column}`, isCell ? cell : { value: cell });
    }),
  );
  const listeners = new Set<(change: Change) => void>();
  const undone: Map<string, MemoryCell>[] = [];
  const done: Map<string, MemoryCell>[] = [];
  const tell = (touched: readonly CellAddress[]): Change => {
    const change = {
      cells: touched,
      structure: false,
      calculated: 0,
      edited: touched.map((cell) => ({ ...cell, rows: 1, columns: 1 })),
      shifted: [],
      calculatedCells: () => [],
    };
    for (const listener of listeners) listener(change);
    return change;
  };
  const write = ({ formula, value, numberFormat, bold, ...cell }: CellEdit) => {
    const before = cells.get(key(cell));
    const format = {
      ...before?.format,
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(bold === undefined ? {} : { bold }),
    };
    cells.set(key(cell), {
      value: value === undefined ? (before?.value ?? null) : value,
      ...(formula === undefined ? {} : { formula }),
      format,
    });
  };
  const all = (): CellAddress[] =>
    [...cells.keys()].map((place) => {
      const [row, column] = place.split(':').map(Number);
      return { sheet: 'Sheet1', row: row ?? 0, column: column ?? 0 };
    });
  const restore = (from: Map<string, MemoryCell>[], to: Map<string, MemoryCell>[]) => {
    const state = from.pop();
    if (!state) return null;
    to.push(new Map(cells));
    cells.clear();
    for (const [place, cell] of state) cells.set(place, cell);
    return tell(all());
  };
  const stale = (cell: CellAddress): StaleCell | null => {
    const reason = cells.get(key(cell))?.stale;
    const formula = cells.get(key(cell))?.formula ?? '';
    return reason === undefined ? null : { ...cell, formula, reason, basedOn: [] };
  };
  return {
    sheets: [{ name: 'Sheet1', visibility: 'visible', rows: rows.length, columns: 8 }],
    names: [],
    tables: [],
    validations: [],
    layout: () => ({
      columnWidths: new Map([[0, 30]]),
      rowHeights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      frozenRows: 1,
      frozenColumns: 0,
    }),
    value: (cell) => cells.get(key(cell))?.value ?? null,
    formula: (cell) => cells.get(key(cell))?.formula ?? null,
    storedFormula: () => null,
    text: (cell) => {
      const value = cells.get(key(cell))?.value ?? '';
      return typeof value === 'object' ? value.error : String(value);
    },
    format: (cell) => ({ ...plain, ...cells.get(key(cell))?.format }),
    stale,
    spillAnchor: () => null,
    resolve: () => null,
    values: () => [],
    apply: (edits: readonly Edit[]) => {
      done.push(new Map(cells));
      undone.length = 0;
      const written = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.cells : []));
      written.forEach(write);
      return tell(written);
    },
    undo: () => restore(done, undone),
    redo: () => restore(undone, done),
    recalculate: () => tell([]),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    staleCells: () => all().flatMap((cell) => stale(cell) ?? []),
    customFunctionCells: () => [],
    save: () => new Uint8Array(),
  };
}
