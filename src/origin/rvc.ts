import { Exact } from './exact';

/**
 * Regional value content by the net cost method, as a fraction of 1; may be negative.
 *
 *   RVC = (NC - VNM) / NC
 *
 * Law: NAFTA Article 402(3), SOR/94-14 s. 6(3); USMCA Article 4.5(3), SOR/2020-155 s. 7(3).
 * Units: both in the money of the sheet; the net cost must be above 0. Rounding: none.
 *
 * @example
 * rvcNetCost(Exact.fromText('20000'), Exact.fromText('7500')).toString() //=> "0.625"
 */
export function rvcNetCost(netCost: Exact, vnm: Exact): Exact {
  return netCost.minus(vnm).over(netCost);
}

/**
 * Regional value content by the transaction value method, as a fraction of 1; may be negative.
 *
 *   RVC = (TV - VNM) / TV
 *
 * Law: NAFTA Article 402(2), SOR/94-14 s. 6(2); USMCA Article 4.5(2), SOR/2020-155 s. 7(2).
 * Units: both in the money of the sheet; TV adjusted to F.O.B. and above 0. Rounding: none.
 *
 * @example
 * rvcTransactionValue(Exact.fromText('1000'), Exact.fromText('300')).toString() //=> "0.7"
 */
export function rvcTransactionValue(transactionValue: Exact, vnm: Exact): Exact {
  return transactionValue.minus(vnm).over(transactionValue);
}

/**
 * The lowest net cost at which a good with this VNM still reaches the requirement.
 *
 *   NC = VNM / (1 - requirement)
 *
 * null where the requirement is all of the value: then no net cost is enough.
 *
 * @example
 * lowestNetCost(Exact.fromText('7500'), Exact.fromText('0.625'))?.toString() //=> "20000"
 */
export function lowestNetCost(vnm: Exact, requirement: Exact): Exact | null {
  const free = Exact.one.minus(requirement);
  return free.isPositive() ? vnm.over(free) : null;
}

/**
 * How much more non-originating value still passes; negative is the shortfall.
 *
 *   headroom = NC x (1 - requirement) - VNM
 */
export function headroom(netCost: Exact, vnm: Exact, requirement: Exact): Exact {
  return netCost.minus(netCost.times(requirement)).minus(vnm);
}
