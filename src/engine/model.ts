import type { Shift } from './edits';
import type { PageSetup } from './page-setup';
import type {
  CellFormat,
  CellValue,
  DefinedName,
  Limits,
  ListValidation,
  SheetLayout,
  TableInfo,
  Visibility,
} from './types';

/** What a file holds, read but not calculated: the meeting point of the reader, the calculation and the writer. */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableInfo[];
  readonly validations: readonly ListValidation[];
  /** by cell style index (cellXfs) */
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  /** every part of the package as it was read, by its name */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

export interface StoredSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** the part that holds it: "xl/worksheets/sheet1.xml" */
  readonly part: string;
  /** by {@link cellKey} */
  readonly cells: ReadonlyMap<number, StoredCell>;
  readonly layout: SheetLayout;
}

export interface StoredCell {
  /** a constant, or the value the file cached for the formula; null where there is none */
  readonly value: CellValue;
  /** as the file spells it, without "=": "_xldudf_NAFTA_QUALIFIES(A1:A9,...)"; shared formulas expanded */
  readonly formula: string | null;
  /** set on the anchor of an array formula: the range it fills and whether it is dynamic */
  readonly array: {
    readonly rows: number;
    readonly columns: number;
    readonly dynamic: boolean;
  } | null;
  /** true where the cell lies inside another cell's array range: its value is that array's cache */
  readonly filled: boolean;
  readonly style: number;
}

export const COLUMNS = 16384;
export const ROWS = 1048576;
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / COLUMNS);
export const columnOf = (key: number): number => key % COLUMNS;

/** One cell to write. `formula` is the file's spelling without "="; null writes a constant. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: CellValue;
  readonly array: {
    readonly rows: number;
    readonly columns: number;
    readonly dynamic: boolean;
  } | null;
  /** undefined keeps the style the cell has */
  readonly format?: Pick<CellFormat, 'numberFormat'> & Partial<CellFormat>;
}

/** All that differs from the file that was read. */
export interface WorkbookChanges {
  /** by sheet name, added sheets included */
  readonly cells: ReadonlyMap<string, readonly WrittenCell[]>;
  readonly addedSheets: readonly string[];
  /** sheets of the file that are gone; an added sheet may have the name of one */
  readonly deletedSheets: readonly string[];
  readonly addedNames: readonly { readonly name: string; readonly formula: string }[];
  readonly changedNames: readonly { readonly name: string; readonly formula: string }[];
  readonly deletedNames: readonly string[];
  readonly addedValidations: readonly ListValidation[];
  readonly columnWidths: readonly {
    readonly sheet: string;
    readonly column: number;
    readonly width: number;
  }[];
  readonly rowHeights: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly height: number;
  }[];
  readonly pageSetups: readonly { readonly sheet: string; readonly setup: PageSetup }[];
}

/** Throws WorkbookError with a sentence for a person. */
export type ReadXlsx = (bytes: Uint8Array, limits?: Partial<Limits>) => StoredWorkbook;
export type WriteXlsx = (original: StoredWorkbook, changes: WorkbookChanges) => Uint8Array;
/** The workbook with `changes` made, read again after cells of it moved. */
export type ShiftXlsx = (
  original: StoredWorkbook,
  changes: WorkbookChanges,
  shift: Shift,
) => StoredWorkbook;
/** The bytes of an empty workbook with one sheet "Sheet1", for `newWorkbook`. */
export type EmptyXlsx = () => Uint8Array;
