import type { CellValue } from '../types';
import { NUM } from '../values/errors';

/** What a formula shows: blank becomes 0, what is no number #NUM!. */
export const finished = (value: CellValue): CellValue =>
  value === null ? 0 : typeof value === 'number' && !Number.isFinite(value) ? NUM : value;
