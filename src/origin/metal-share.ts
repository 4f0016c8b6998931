import { Exact } from './exact';
import { ExactSum } from './exact-sum';

/** One purchase of steel or aluminium. */
export interface MetalPurchase {
  /** above 0, as the cell gave it */
  readonly value: number;
  /** share bought from the territory */
  readonly inside: Exact;
  /** as stated; null where no statements were asked for: then origin stands for it, an upper bound */
  readonly originating: boolean | null;
  /** share melted and poured in the territory; null where that is not asked */
  readonly melted: Exact | null;
}

/**
 * The share of a vehicle producer's purchases of one metal that is of originating goods, by value.
 *
 *   share = sum of originating purchases / sum of purchases
 *
 * Where origin and melt are both split nobody says how they overlap: what must overlap counts.
 *
 * Law: USMCA Appendix Art. 6; SOR/2020-155 s. 17(1), (5).
 * Units: a fraction of 1; at least one purchase. Rounding: none.
 */
export function metalShare(purchases: readonly MetalPurchase[]): Exact {
  const all = new ExactSum();
  const counted = new ExactSum();
  for (const purchase of purchases) {
    all.addCell(purchase.value);
    const share = originatingShare(purchase);
    if (share.equals(Exact.one)) counted.addCell(purchase.value);
    else if (share.isPositive()) counted.add(Exact.fromCell(purchase.value).times(share));
  }
  return counted.total().over(all.total());
}

function originatingShare({ inside, originating, melted }: MetalPurchase): Exact {
  if (originating === false) return Exact.zero;
  if (melted === null) return inside;
  return Exact.max(Exact.zero, inside.plus(melted).minus(Exact.one));
}
