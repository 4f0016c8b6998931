import { Exact } from './exact';

/** How much of a line is non-originating: a share of its cost, or an amount that was stated. */
export type LineValue =
  | { readonly share: Exact; readonly amount?: never }
  | { readonly amount: Exact; readonly share?: never };

/**
 * The value of non-originating materials of one line on the most favourable and on the worst reading
 * of what is not stated. `unstated` marks the pair (nothing, all) of a line about which nothing is
 * stated: the term `unstated` picks one of its ends.
 */
export interface LineVnm {
  readonly favourable: LineValue;
  readonly worst: LineValue;
  readonly unstated: boolean;
}

export const NONE: LineValue = { share: Exact.zero };
export const WHOLE: LineValue = { share: Exact.one };

export const NOTHING: LineVnm = { favourable: NONE, worst: NONE, unstated: false };
export const EVERYTHING: LineVnm = { favourable: WHOLE, worst: WHOLE, unstated: false };
/** 9(2)(i) prices any material that may hold a traced import at its full value. */
export const UNSTATED: LineVnm = { favourable: NONE, worst: WHOLE, unstated: true };
/** Nothing or all, for another reason than silence: the term `unstated` leaves it a pair. */
export const NOTHING_OR_ALL: LineVnm = { favourable: NONE, worst: WHOLE, unstated: false };

export const exactly = (amount: Exact): LineVnm => {
  const value: LineValue = { amount };
  return { favourable: value, worst: value, unstated: false };
};

/** cost x (1 - x), or between two such shares. The same object for the same x: lines are summed by it. */
export function complement(highest: Exact, lowest: Exact = highest): LineVnm {
  const favourable = oneLess(highest);
  const worst = highest === lowest || highest.equals(lowest) ? favourable : oneLess(lowest);
  return { favourable, worst, unstated: false };
}

const remembered = new WeakMap<Exact, LineValue>();

function oneLess(share: Exact): LineValue {
  let value = remembered.get(share);
  if (value === undefined) {
    value = { share: Exact.one.minus(share) };
    remembered.set(share, value);
  }
  return value;
}

/** Whether both readings of a line count the same. */
export const sameValue = (first: LineValue, second: LineValue): boolean =>
  first === second ||
  (first.share !== undefined && second.share !== undefined && first.share.equals(second.share));
