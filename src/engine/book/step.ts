import type { SheetStore } from '../graph/sheet-store';
import type { CellAddress, CellFormat } from '../types';
import type { Content } from './cells';
import type { Structure } from './structure';

/** One cell before and after an edit. */
export interface CellStep {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  readonly formatBefore: CellFormat | undefined;
  readonly formatAfter: CellFormat | undefined;
}

/** What one `apply` did: enough to take it back and to do it again. */
export interface Step {
  readonly cells: CellStep[];
  before: Structure;
  after: Structure;
}

export const cellsOf = (step: Step): CellAddress[] =>
  step.cells.map(({ sheet, row, column }) => ({ sheet, row, column }));

/** The numbers of rows and columns that sheets were given formats for. */
export type Formats = Map<SheetStore, Map<number, CellFormat>>;
