import type { Shift } from '../edits';
import type { SheetStore } from '../graph/sheet-store';
import type { CellAddress, CellFormat } from '../types';
import type { Content } from './cells';
import type { Core } from './core';
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
  /** true where a formula only follows from an edit elsewhere */
  readonly follows?: boolean;
}

/** Everything but cells before and after an edit. */
export interface StructureStep {
  readonly before: Structure;
  readonly after: Structure;
}

/** Cells that moved: the whole workbook before and after, which both go on living. */
export interface ShiftStep {
  readonly shift: Shift;
  readonly before: Core;
  readonly after: Core;
}

/** What one `apply` did, in order: enough to take it back and to do it again. */
export type Step = (CellStep | StructureStep | ShiftStep)[];

export const isCellStep = (one: CellStep | StructureStep | ShiftStep): one is CellStep =>
  'row' in one;
export const isShiftStep = (one: CellStep | StructureStep | ShiftStep): one is ShiftStep =>
  'shift' in one;

/** The cells that the user edited. */
export const cellsOf = (step: Step): CellAddress[] =>
  step
    .filter(isCellStep)
    .filter(({ follows }) => follows !== true)
    .map(({ sheet, row, column }) => ({ sheet, row, column }));

/** The numbers of rows and columns that sheets were given formats for. */
export type Formats = Map<SheetStore, Map<number, CellFormat>>;
