import type { Area, CellRows, CellValue } from '../../workbook';

/** A workbook calculated beside the real one, where a cell can hold something else for a while. */
export interface TrialBook {
  /**
   * puts a constant into a cell, here and nowhere else, and pauses while what follows is calculated;
   * false where it lies in another's spill
   */
  setting(cell: Area, value: CellValue): Generator<unknown, boolean>;
  values(area: Area): CellRows;
  /** a cell of the area that cannot be calculated here or rests on such a cell, with its formula */
  uncertain(area: Area): { readonly cell: Area; readonly formula: string } | null;
}
