import { Exact } from '../exact';
import { notMoreThan, type Trilean } from '../three-valued';

/** A good of a set; `originating` null where nobody has stated it. */
export interface SetGood {
  readonly value: Exact;
  readonly originating: boolean | null;
}

/**
 * Whether the goods of a set that do not originate are within the limit of the set's value.
 *
 *   value of the non-originating goods / value of the set <= limit, the limit included
 *
 * Law: SOR/2020-155 s. 6(3), for sets by Rule 3 of the General Rules; NAFTA had no such rule.
 * Units: money of the sheet, a fraction of 1. Rounding: none. What is not stated is read both ways.
 *
 * @example
 * const goods = [['4', false], ['96', true]].map(([value, originating]) => ({ value: Exact.fromText(value), originating }));
 * setWithinLimit(goods, Exact.fromText('100'), Exact.fromText('0.1')) //=> "Pass"
 */
export function setWithinLimit(goods: readonly SetGood[], value: Exact, limit: Exact): Trilean {
  let [favourable, worst] = [Exact.zero, Exact.zero];
  for (const good of goods) {
    if (good.originating === true) continue;
    worst = worst.plus(good.value);
    if (good.originating === false) favourable = favourable.plus(good.value);
  }
  return notMoreThan({ favourable, worst }, value.times(limit));
}
