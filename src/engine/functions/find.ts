import { indexKey } from '../graph/column-index';
import type { CellValue } from '../types';
import { compareTexts, rank } from '../values/compare';
import { isError } from '../values/errors';
import type { Vector } from './vector';
import { hasWildcards, wildcard } from './wildcards';

export type Kind = 'equal' | 'atMost' | 'atLeast';

/** Order of two values of one rank; values of different ranks are never near each other. */
function order(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

const comparable = (a: CellValue, b: CellValue): boolean =>
  a !== null && !isError(a) && rank(a) === rank(b);

/** The first place that holds the value, or -1; texts without case, a blank is looked up as 0. */
export function findExact(wanted: CellValue, vector: Vector, wildcards: boolean): number {
  const value = wanted ?? 0;
  if (typeof value === 'string' && wildcards && hasWildcards(value)) {
    const pattern = wildcard(value);
    for (let place = 0; place < vector.used; place++) {
      const candidate = vector.at(place);
      if (typeof candidate === 'string' && pattern.test(candidate)) return place;
    }
    return -1;
  }
  const equal = (place: number): boolean => {
    const candidate = vector.at(place);
    return comparable(candidate, value) && order(candidate, value) === 0;
  };
  const key = indexKey(value);
  const known = key === undefined ? null : vector.placesOf?.(key);
  if (known) return known.find(equal) ?? -1;
  for (let place = 0; place < vector.used; place++) if (equal(place)) return place;
  return -1;
}

/** The last place that is at most (ascending) or at least (descending) the value, or -1. */
export function findApproximate(wanted: CellValue, vector: Vector, kind: Kind): number {
  const value = wanted ?? 0;
  let best = -1;
  for (let place = 0; place < vector.used; place++) {
    const candidate = vector.at(place);
    if (!comparable(candidate, value)) continue;
    const difference = order(candidate, value);
    if (kind === 'atMost' ? difference > 0 : difference < 0) break;
    best = place;
    if (kind === 'atLeast' && difference === 0) break;
  }
  return best;
}

/** XLOOKUP's next smaller or larger value in a list of any order; a tie is the first. */
export function findNearest(
  wanted: CellValue,
  vector: Vector,
  kind: Kind,
  places: number[],
): number {
  const value = wanted ?? 0;
  let best = -1;
  for (const place of places) {
    const candidate = vector.at(place);
    if (!comparable(candidate, value)) continue;
    const difference = order(candidate, value);
    if (difference === 0) return place;
    if (kind === 'atMost' ? difference > 0 : difference < 0) continue;
    const nearest = best < 0 ? null : vector.at(best);
    if (nearest === null || Math.sign(order(candidate, nearest)) === (kind === 'atMost' ? 1 : -1))
      best = place;
  }
  return best;
}
