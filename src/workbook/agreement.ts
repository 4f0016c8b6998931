import type { CellRows, CellValue } from './port';

/** Whether a cell shows what its formula gives with the cells as they stand now. */
export type Agreement =
  | 'agrees'
  /** it shows something else: not recalculated, or changed since */
  | 'differs'
  /** Excel is still computing it */
  | 'busy'
  /** #NAME?: Excel does not know the function */
  | 'unlinked'
  /** the call is part of a larger formula */
  | 'unknown';

const BUSY = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/**
 * `expected`: what the function gives: a value, a table, an error with its message; null where that is
 * not known. `rows`: what stands in the spill of a function that gives a table.
 */
export function agreement(expected: unknown, shown: CellValue, rows: CellRows | null): Agreement {
  if (typeof shown === 'string' && BUSY.has(shown)) return 'busy';
  if (shown === '#NAME?') return 'unlinked';
  if (expected === null) return 'unknown';
  if (!Array.isArray(expected)) return same(expected, shown) ? 'agrees' : 'differs';
  const table = expected as readonly (readonly unknown[])[];
  const fits = table.every((row, down) =>
    row.every((value, right) => same(value, rows?.[down]?.[right])),
  );
  return fits ? 'agrees' : 'differs';
}

/** Excel keeps 15 digits of a number. */
function same(expected: unknown, shown: unknown): boolean {
  if (typeof expected === 'object' && expected !== null && 'error' in expected) {
    return shown === expected.error;
  }
  if (typeof expected === 'number' && typeof shown === 'number') {
    return expected === shown || expected.toPrecision(14) === shown.toPrecision(14);
  }
  return expected === shown;
}
