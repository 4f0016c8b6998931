import type { Exact } from './exact';

/**
 * Whether a value of non-originating materials is within the de minimis limit.
 *
 *   VNM / value <= limit, the limit included
 *
 * Law: NAFTA Article 405, SOR/94-14 s. 5 ("not more than seven per cent"); SOR/2020-155 s. 5 (10 %).
 * Units: money of the sheet; the value is the transaction value (F.O.B.) or the total cost, above 0.
 *
 * @example
 * deMinimis(Exact.fromText('7'), Exact.fromText('100'), Exact.fromText('0.07')) //=> true
 */
export const deMinimis = (vnm: Exact, value: Exact, limit: Exact): boolean =>
  value.times(limit).isNotLessThan(vnm);
