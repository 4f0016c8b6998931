import { OpenBook } from './book/open-book';
import { cellKey, type StoredCell, type StoredSheet } from './model';
import type {
  CellValue,
  Change,
  DefinedName,
  Edit,
  OpenOptions,
  TableInfo,
  Workbook,
} from './types';
import { errorOf, isErrorCode } from './values/errors';

/** What cells hold or show as Excel's own objects give it: "" for blank, an error as its text. */
export type PlainCell = number | string | boolean;

/** One sheet from its first used cell on: what is typed into the cells, and what they show. */
export interface SheetContent {
  readonly name: string;
  /** 0-based place of the first cell of both matrices */
  readonly row: number;
  readonly column: number;
  /** "=A1*2" for a formula, the constant otherwise, "" for a blank cell */
  readonly formulas: readonly (readonly PlainCell[])[];
  readonly values: readonly (readonly PlainCell[])[];
}

export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly Omit<DefinedName, 'hidden'>[];
  readonly tables: readonly TableInfo[];
}

/** A workbook that can also be changed with pauses. */
export interface CalculationBook extends Workbook {
  /**
   * `apply` that pauses with the number of formulas that are calculated. Nothing else may touch the
   * book meanwhile, and one whose steps are not all made is of no more use.
   */
  applying(edits: readonly Edit[]): Generator<number, Change>;
}

/**
 * A workbook without a file, to calculate with what another program holds: nothing of it can be
 * saved, and its cells cannot be moved. It is made in steps, so that a page can answer between them;
 * each step says the share that is done, 0 to 1.
 *
 * @example
 * const sheet = { name: 'Costs', row: 0, column: 0, formulas: [[2, '=A1*3']], values: [[2, 6]] };
 * const steps = calculationBook({ sheets: [sheet], names: [], tables: [] });
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.value({ sheet: 'Costs', row: 0, column: 1 }) //=> 6
 */
export function calculationBook(
  content: BookContent,
  options: OpenOptions = {},
): Generator<number, CalculationBook> {
  const stored = {
    sheets: content.sheets.map(storedSheet),
    names: content.names.map((name) => ({ ...name, hidden: false })),
    tables: content.tables,
    validations: [],
    formats: [{ numberFormat: 'General' }],
    date1904: false,
    parts: new Map<string, Uint8Array>(),
  };
  return OpenBook.opening(stored, options, { write: noFile, shift: noFile });
}

function noFile(): never {
  throw new Error('A workbook that is only calculated with has no file.');
}

function storedSheet({ name, row, column, formulas, values }: SheetContent): StoredSheet {
  const cells = new Map<number, StoredCell>();
  formulas.forEach((line, down) =>
    line.forEach((typed, right) => {
      if (typed === '') return;
      const shown = values[down]?.[right] ?? '';
      cells.set(cellKey(row + down, column + right), storedCell(typed, shown));
    }),
  );
  const layout = {
    columnWidths: new Map<number, number>(),
    rowHeights: new Map<number, number>(),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
  return { name, visibility: 'visible', part: '', cells, layout };
}

const ONE_CELL = { rows: 1, columns: 1, dynamic: true };

function storedCell(typed: PlainCell, shown: PlainCell): StoredCell {
  const formula = typeof typed === 'string' && typed.startsWith('=') ? typed.slice(1) : null;
  return {
    value: valueOf(formula === null ? typed : shown),
    formula,
    // a formula that Excel spells without "@" fills as many cells as it gives
    array: formula === null ? null : ONE_CELL,
    filled: false,
    style: 0,
  };
}

const valueOf = (shown: PlainCell): CellValue => {
  if (shown === '') return null;
  return isErrorCode(shown) ? errorOf(shown) : shown;
};
