import type { Shift } from '../../edits';
import { WorkbookError } from '../../types';

/** A shift that would damage something Excel protects, or that no writer can make safely. */
export function refusedShift(shift: Shift, why: string): WorkbookError {
  const what = shift.axis === 'rows' ? 'rows' : 'columns';
  const cells =
    shift.first === 0 && shift.last >= 16383 ? `These ${what}` : `These cells (${what})`;
  const act = shift.count > 0 ? 'inserted' : 'deleted';
  return new WorkbookError('shift', `${cells} cannot be ${act} here: ${why}.`);
}

export const inExcel = (why: string): string => `${why}; do it in Excel with a saved copy`;
