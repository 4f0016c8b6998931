import type { ErrorCode } from '../types';
import type { CellStyle } from './styles';

/** What stands in a cell: a constant, or a formula in the words of the file format, without "=". */
export interface Cell {
  readonly value?: string | number | boolean | null | { readonly error: ErrorCode };
  readonly formula?: string;
  /** a dynamic array: how many cells it fills, as last computed */
  readonly spill?: Spill;
  readonly style?: CellStyle;
}

export interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** the looks of its columns below the head; so many rows are made ready for another result */
  readonly looks?: readonly CellStyle[];
  readonly prepared?: number;
}

export interface Table {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
}

/** A list to choose from; of warning style any other value is kept after a question. */
export interface ListRule {
  /** one cell or a range */
  readonly cell: string;
  readonly source: string;
  readonly title: string;
  readonly message: string;
  /** default `warning` */
  readonly style?: 'stop' | 'warning';
}

/** Numbers or days from `least` to `most`; any other value is kept after a question. */
export interface RangeRule {
  readonly cells: string;
  readonly type: 'decimal' | 'date';
  readonly least: number;
  readonly most: number;
  readonly title: string;
  readonly message: string;
}

export interface Sheet {
  readonly name: string;
  /** by row, then column, both 0-based */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly widths: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly merges?: readonly string[];
  readonly table?: Table;
  readonly lists?: readonly ListRule[];
  readonly ranges?: readonly RangeRule[];
  /** only cells of an unlocked style can be changed until somebody takes the protection off: no password */
  readonly protected?: boolean;
  /** cells whose numbers are texts on purpose */
  readonly textNumbers?: string;
  readonly tabColor?: string;
  readonly landscape?: boolean;
  /** as in a sheet that somebody typed; default: none */
  readonly gridLines?: boolean;
  /** rows that are repeated on every printed page, "$1:$4" */
  readonly printTitles?: string;
  /** the cells that are printed, "$A$1:$G$40"; all where it is left out */
  readonly printArea?: string;
  /** with Excel's codes: "&P" is the page, "&&" an ampersand; the file, the sheet and the pages where left out */
  readonly footer?: string;
}

export interface Book {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly names: Readonly<Record<string, string>>;
}
