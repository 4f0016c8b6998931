import type { Exact } from './exact';
import { ExactSum } from './exact-sum';
import { failure, success, type Outcome } from './issue';
import { say } from './sentences';

/** One model, or one group of vehicles, of an averaging category. */
export interface AveragedGood {
  readonly netCost: Exact;
  readonly vnm: Exact;
  /** units; 1 where the amounts are totals already */
  readonly quantity: Exact;
}

/** What a category has in all, and its regional value content. */
export interface AveragedCategory {
  readonly netCost: Exact;
  readonly vnm: Exact;
  readonly rvc: Exact;
}

/**
 * The regional value content averaged over a category: a ratio of sums, never a mean of percentages.
 *
 *   RVC = (sum of NC - sum of VNM) / sum of NC
 *
 * Law: NAFTA Article 403(3)-(4), SOR/94-14 s. 11(1), 12; USMCA Appendix Art. 5, SOR/2020-155 s. 16.
 * Units: money of the sheet, a fraction of 1. Rounding: none. Issues: `average-empty`.
 *
 * @example
 * const of = (netCost, vnm) => ({ netCost: Exact.fromText(netCost), vnm: Exact.fromText(vnm), quantity: Exact.one });
 * averageRvc([of('100', '50'), of('300', '60')]).value.rvc.toString() //=> "0.725"
 */
export function averageRvc(goods: readonly AveragedGood[]): Outcome<AveragedCategory> {
  const [costs, materials] = [new ExactSum(), new ExactSum()];
  for (const good of goods) {
    costs.add(good.netCost.times(good.quantity));
    materials.add(good.vnm.times(good.quantity));
  }
  const [netCost, vnm] = [costs.total(), materials.total()];
  return netCost.isPositive()
    ? success({ netCost, vnm, rvc: netCost.minus(vnm).over(netCost) })
    : failure(say('average-empty'));
}
