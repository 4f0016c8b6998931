import type { Evaluation, Outcome } from '../../origin';
import type { Area, CellValue } from '../../workbook';
import type { CellPlace } from './cell-place';
import type { Compared } from './comparison';
import type { VerdictCard } from './findings';

/** The verdict before and after. */
export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

export interface TriedCase extends Turn<Outcome<Evaluation>> {
  readonly card: VerdictCard;
}

/** What a change would do, with nothing written. */
export interface Tried {
  readonly kind: 'tried';
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly inForce: TriedCase;
  readonly under: readonly Turn<Compared>[];
  /** other cases of the workbook that get another verdict */
  readonly others: readonly TriedCase[];
}

export type Answer =
  | Tried
  /** a cell that the verdict rests on cannot be calculated here as Excel shows it */
  | { readonly kind: 'uncertain'; readonly cell: Area; readonly formula: string }
  /** more cells than are calculated beside the workbook */
  | { readonly kind: 'too large' }
  /** the cell is filled by the formula of another */
  | { readonly kind: 'spilt'; readonly cell: Area };
