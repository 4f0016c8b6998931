import type { Exact } from './exact';

/** The four families of costs that are taken off total cost. */
export interface ExcludedCosts {
  readonly salesPromotion: Exact;
  readonly royalties: Exact;
  readonly shippingAndPacking: Exact;
  readonly nonAllowableInterest: Exact;
}

/**
 * Net cost: total cost less sales promotion, marketing and after-sales service costs, royalties,
 * shipping and packing costs, and non-allowable interest costs.
 *
 *   NC = TC - (SP + R + SH + NI)
 *
 * Law: NAFTA Article 402(8) and 415, SOR/94-14 s. 2(1) "excluded costs", 6(11);
 * USMCA Article 4.1 and 4.5, SOR/2020-155 s. 7(11).
 * Units: money of the sheet. Rounding: none.
 *
 * @example
 * netCost(Exact.fromText('100'), {
 *   salesPromotion: Exact.fromText('5'), royalties: Exact.fromText('2.5'),
 *   shippingAndPacking: Exact.fromText('3'), nonAllowableInterest: Exact.fromText('1.5'),
 * }).toString() //=> "88"
 */
export function netCost(totalCost: Exact, excluded: ExcludedCosts): Exact {
  return totalCost
    .minus(excluded.salesPromotion)
    .minus(excluded.royalties)
    .minus(excluded.shippingAndPacking)
    .minus(excluded.nonAllowableInterest);
}
