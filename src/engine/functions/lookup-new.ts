import { RangeArea } from '../graph/range-area';
import type { CellValue } from '../types';
import { Area, Grid, asArea, first, single, type Argument, type Value } from '../values/area';
import { liftErrors } from '../values/broadcast';
import { toNumber } from '../values/coerce';
import { NA, VALUE, isError } from '../values/errors';
import { findExact, findNearest } from './find';
import { whole, type FunctionTable } from './function-table';
import { columnOf, rowOf, vectorOf, type Vector } from './vector';
import { wildcard } from './wildcards';

/** The place of a value by XLOOKUP's match mode (0, -1, 1, 2) and search mode (1, -1, 2, -2). */
function placeOf(wanted: CellValue, vector: Vector, matchMode: number, searchMode: number): number {
  if (matchMode === 0 && searchMode !== -1) return findExact(wanted, vector, false);
  const forward = Array.from({ length: vector.used }, (_, place) => place);
  const places = searchMode === -1 ? forward.toReversed() : forward;
  if (matchMode === 2 && typeof wanted === 'string') {
    const pattern = wildcard(wanted);
    const found = places.find((place) => {
      const candidate = vector.at(place);
      return typeof candidate === 'string' && pattern.test(candidate);
    });
    return found ?? -1;
  }
  if (matchMode === 0 || matchMode === 2) {
    const found = places.find((place) => sameKind(wanted, vector.at(place)));
    return found ?? -1;
  }
  return findNearest(wanted, vector, matchMode === -1 ? 'atMost' : 'atLeast', places);
}

const sameKind = (wanted: CellValue, candidate: CellValue): boolean =>
  typeof wanted === 'string' && typeof candidate === 'string'
    ? wanted.toUpperCase() === candidate.toUpperCase()
    : (wanted ?? 0) === candidate;

const modes = (args: readonly Argument[]): number[] | CellValue => {
  const found: number[] = [];
  for (const [index, arg] of args.entries()) {
    const mode = arg === undefined ? (index === 0 ? 0 : 1) : toNumber(first(arg));
    if (isError(mode)) return mode;
    found.push(Math.trunc(mode));
  }
  return found;
};

function xmatch([wanted, list, matchMode, searchMode]: readonly Argument[]): Value {
  if (isError(list)) return list;
  const vector = vectorOf(asArea(list ?? null));
  const chosen = modes([matchMode, searchMode]);
  if (!Array.isArray(chosen)) return chosen;
  if (!vector) return VALUE;
  return liftErrors(single(wanted ?? null), (value) => {
    if (isError(value)) return value;
    const place = placeOf(value, vector, chosen[0] ?? 0, chosen[1] ?? 1);
    return place < 0 ? NA : place + 1;
  });
}

/** One answer is a reference to the row or column beside the match; many are an array. */
function xlookup(args: readonly Argument[]): Value {
  const [wanted, list, answers, otherwise, matchMode, searchMode] = args;
  if (isError(list)) return list;
  if (isError(answers)) return answers;
  const vector = vectorOf(asArea(list ?? null));
  const results = asArea(answers ?? null);
  const chosen = modes([matchMode, searchMode]);
  if (!Array.isArray(chosen)) return chosen;
  if (!vector || vector.length !== (vector.upright ? results.rows : results.columns)) return VALUE;
  const lineOf = (place: number): Area =>
    vector.upright ? rowOf(results, place) : columnOf(results, place);
  const place = (value: CellValue): number =>
    placeOf(value, vector, chosen[0] ?? 0, chosen[1] ?? 1);
  const subject = single(wanted ?? null);
  if (subject instanceof Area)
    return liftErrors(subject, (value) => {
      if (isError(value)) return value;
      const found = place(value);
      return found < 0 ? first(otherwise ?? NA) : lineOf(found).at(0, 0);
    });
  if (isError(subject)) return subject;
  const found = place(subject);
  if (found < 0) return otherwise ?? NA;
  const line = lineOf(found);
  return line instanceof RangeArea || line instanceof Grid ? line : VALUE;
}

export const newLookups: FunctionTable = {
  XMATCH: whole(2, 4, xmatch, [0]),
  XLOOKUP: whole(3, 6, xlookup, [0]),
};
