import { RangeArea } from '../graph/range-area';
import type { CellValue } from '../types';
import type { Area } from '../values/area';
import type { Test } from './criteria';

export interface Condition {
  readonly area: Area;
  readonly wanted: CellValue;
  readonly test: Test;
}

/** The few rows that a condition of equality leaves, where its column is known by value. */
function candidates(conditions: readonly Condition[]): readonly number[] | null {
  let fewest: readonly number[] | null = null;
  for (const { area, test } of conditions) {
    if (test.key === undefined || !(area instanceof RangeArea)) continue;
    const places = area.placesOf(test.key);
    if (places && (fewest === null || places.length < fewest.length)) fewest = places;
  }
  return fewest;
}

/**
 * Calls `visit` for each place where all conditions hold. Below the last used row all cells are
 * blank: those places are visited only where blank meets every condition.
 */
export function matchingRows(
  conditions: readonly Condition[],
  visit: (row: number, column: number) => void,
): void {
  const [start, ...others] = conditions;
  if (!start) return;
  const known = candidates(conditions);
  if (known) {
    for (const row of known)
      if (conditions.every(({ area, test }) => test(area.at(row, 0)))) visit(row, 0);
    return;
  }
  const blanksMatch = conditions.every(({ test }) => test(null));
  const used = Math.max(...conditions.map(({ area }) => area.usedRows));
  const rows = blanksMatch ? start.area.rows : Math.min(start.area.rows, used);
  const { columns } = start.area;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (!start.test(start.area.at(row, column))) continue;
      if (others.every(({ area, test }) => test(area.at(row, column)))) visit(row, column);
    }
}
