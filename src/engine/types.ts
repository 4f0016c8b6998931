import type { Change, Edit } from './edits';
import type { PageSetup } from './page-setup';

/**
 * The embedded workbook, seen from outside. Rows and columns are 0-based; addresses in texts are A1.
 * Nothing here knows a rule of origin, Office.js or a page.
 */

export type ErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'
  /** a formula that depends on itself */
  | '#CIRC!';

/** An error as a value. `message` is what a custom function said; the grid shows it as a tooltip. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** null is an empty cell. */
export type CellValue = number | string | boolean | null | CellError;

/** A rectangular block of values, rows first. */
export type Matrix = readonly (readonly CellValue[])[];

export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface RangeAddress extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

/** What the host is told of a custom function: a subset of functions.json. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
}

/**
 * Custom functions as Excel calls them: an omitted argument is null, a range is a matrix (a single
 * cell 1x1), a blank cell is `blankAs`, the invocation comes last. An object thrown with a `code`
 * of #VALUE! or #N/A becomes that error with its message; anything else thrown is #VALUE!.
 */
export interface CustomFunctions {
  /** upper case, without dot: "NAFTA" */
  readonly namespace: string;
  readonly metadata: readonly CustomFunctionMetadata[];
  /** by upper-case id */
  readonly implementations: ReadonlyMap<string, (...parameters: unknown[]) => unknown>;
  /** how a blank cell arrives: desktop 0, web null, some versions "" */
  readonly blankAs?: 0 | null | '';
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** the smallest range from A1 that holds all content; 0 x 0 for an empty sheet */
  readonly rows: number;
  readonly columns: number;
}

/** How a cell looks, as far as the grid shows it. Colours are #RRGGBB. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export interface SheetLayout {
  /** widths in characters of the default font, by column */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly RangeAddress[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** how it is printed, its print area left out */
  readonly page?: PageSetup;
}

export interface DefinedName {
  readonly name: string;
  /** without "=": "'NAFTA settings'!$B$3" */
  readonly formula: string;
  /** the sheet's name for a sheet-scoped name, null for the workbook */
  readonly scope: string | null;
  readonly hidden: boolean;
}

export interface TableInfo {
  readonly name: string;
  /** header row included */
  readonly range: RangeAddress;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface ListValidation {
  readonly range: RangeAddress;
  /** "=$D$2:$D$14" or '"yes,no"' */
  readonly source: string;
  readonly style: 'stop' | 'warning' | 'information';
  readonly title?: string;
  readonly message?: string;
}

export type * from './edits';
export type * from './page-setup';

/** A formula the engine could not calculate (the file's value stands), or one that rests on such a cell. */
export interface StaleCell extends CellAddress {
  readonly formula: string;
  readonly reason: string;
  /** empty where the cell itself could not be calculated; otherwise the cells it rests on, as Sheet!A1 */
  readonly basedOn: readonly string[];
}

/** A cell that calls a custom function, with what it gave. */
export interface CustomFunctionCell extends CellAddress {
  /** as a user types it: "=NAFTA.QUALIFIES(...)", whatever spelling the file had */
  readonly formula: string;
  /** a scalar, or the whole spill */
  readonly value: CellValue | Matrix;
  /** stale cells it rests on, as Sheet!A1 */
  readonly basedOn: readonly string[];
}

export interface OpenOptions {
  readonly customFunctions?: readonly CustomFunctions[];
  /** false keeps cached values until something is edited, as Excel does on open (default true) */
  readonly recalculate?: boolean;
  readonly limits?: Partial<Limits>;
  /** the clock of TODAY and NOW (default: the machine's) */
  readonly now?: () => Date;
}

export interface Limits {
  /** bytes of the file */
  readonly fileBytes: number;
  /** bytes of all parts after inflation */
  readonly inflatedBytes: number;
  /** bytes of one part after inflation */
  readonly partBytes: number;
  readonly cells: number;
}

/** A sentence for a person about a file that cannot be opened or an edit that cannot be made. */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookError';
  }
}

/** An open workbook. Made by `openWorkbook(bytes, options)`. */
export interface Workbook {
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableInfo[];
  readonly validations: readonly ListValidation[];
  layout(sheet: string): SheetLayout;

  value(cell: CellAddress): CellValue;
  /** with "=", as a user types it (NAFTA.NAME, no _xlfn.); null for a constant or an empty cell */
  formula(cell: CellAddress): string | null;
  /** with "=", as the file spells it: "=_xldudf_NAFTA_QUALIFIES(A1)"; null where it was edited since */
  storedFormula(cell: CellAddress): string | null;
  /** as displayed by the cell's number format */
  text(cell: CellAddress): string;
  format(cell: CellAddress): CellFormat;
  /** why the value is not fresh, or null */
  stale(cell: CellAddress): StaleCell | null;
  /** the cell whose formula spilt here, or null */
  spillAnchor(cell: CellAddress): CellAddress | null;
  /** address, workbook or sheet name, or structured reference to a range; null if it is none */
  resolve(reference: string, from?: CellAddress): RangeAddress | null;
  values(range: RangeAddress): Matrix;

  /** One step for undo. Recalculates the dependents of what changed and nothing else. */
  apply(edits: readonly Edit[]): Change;
  undo(): Change | null;
  redo(): Change | null;
  recalculate(): Change;
  /** called after every apply, undo, redo and recalculate; returns how to stop */
  onChange(listener: (change: Change) => void): () => void;

  staleCells(): readonly StaleCell[];
  customFunctionCells(): readonly CustomFunctionCell[];

  /** A copy as .xlsx/.xlsm bytes: untouched parts byte for byte. */
  save(): Uint8Array;
}

/** `openWorkbook` and `newWorkbook` have these shapes. */
export type OpenWorkbook = (bytes: Uint8Array, options?: OpenOptions) => Workbook;
export type NewWorkbook = (options?: OpenOptions) => Workbook;
