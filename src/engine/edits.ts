import type { PageSetup } from './page-setup';
import type { CellAddress, ListValidation, RangeAddress } from './types';

/** Cells of a sheet that move along rows (down or up) or columns (right or left). */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  /** the first row (or column) that is inserted or deleted */
  readonly at: number;
  /** how many; negative where they are deleted */
  readonly count: number;
  /** the columns (or rows) that take part, the last one included */
  readonly first: number;
  readonly last: number;
}

/** An edit of one cell: `formula` starts with "=", `value` null clears. */
export interface CellEdit extends CellAddress {
  readonly formula?: string;
  readonly value?: number | string | boolean | null;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

export type Edit =
  | { readonly kind: 'cells'; readonly cells: readonly CellEdit[] }
  | { readonly kind: 'addSheet'; readonly name: string }
  /** formulas and names that refer to it become #REF!; the last visible sheet stays */
  | { readonly kind: 'deleteSheet'; readonly name: string }
  | { readonly kind: 'addName'; readonly name: string; readonly formula: string }
  | { readonly kind: 'changeName'; readonly name: string; readonly formula: string }
  | { readonly kind: 'deleteName'; readonly name: string }
  | { readonly kind: 'addValidation'; readonly validation: ListValidation }
  | {
      readonly kind: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly width: number;
    }
  | {
      readonly kind: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      /** in points */
      readonly height: number;
    }
  /** adds to how the sheet is printed */
  | { readonly kind: 'pageSetup'; readonly sheet: string; readonly setup: PageSetup }
  /** room for new cells: what stands there moves; a range over all columns inserts whole rows */
  | { readonly kind: 'insertCells'; readonly range: RangeAddress; readonly shift: 'down' | 'right' }
  /** the cells are gone, what stands behind them moves up; references to them become #REF! */
  | { readonly kind: 'deleteCells'; readonly range: RangeAddress; readonly shift: 'up' | 'left' };

/** What an edit, an undo or a recalculation changed. */
export interface Change {
  /** cells whose formula, value or format differ now: edited, recalculated and spilt ones */
  readonly cells: readonly CellAddress[];
  /** sheets, names, tables or validations differ: a view must read the structure again */
  readonly structure: boolean;
  /** how many formulas were calculated (to show that only dependents were) */
  readonly calculated: number;
  /** the user's cells of the edit itself, for change events */
  readonly edited: readonly RangeAddress[];
  /** cells that moved, in order: a view must read their sheets again */
  readonly shifted: readonly Shift[];
  /** the formulas that were calculated, each once */
  calculatedCells(): readonly CellAddress[];
}
