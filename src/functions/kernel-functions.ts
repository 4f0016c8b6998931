import { netCost, rvcNetCost } from '../origin';
import { failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { readAmount, readNotNegativeArgument } from './read-case';
import { say } from './sentences';

/** NET_COST: total cost less the four excluded families. Article 402(8). */
export function netCostOf(
  totalCost: unknown,
  salesPromotion?: unknown,
  royalties?: unknown,
  shippingPacking?: unknown,
  nonAllowableInterest?: unknown,
): Answer {
  const total = readAmount('total_cost', totalCost);
  const sales = readNotNegativeArgument('sales_promotion', salesPromotion);
  const fees = readNotNegativeArgument('royalties', royalties);
  const shipping = readNotNegativeArgument('shipping_packing', shippingPacking);
  const interest = readNotNegativeArgument('non_allowable_interest', nonAllowableInterest);
  if (!total.ok || !sales.ok || !fees.ok || !shipping.ok || !interest.ok) {
    return failureOf(issuesOf(total, sales, fees, shipping, interest));
  }
  const value = netCost(total.value, {
    salesPromotion: sales.value,
    royalties: fees.value,
    shippingAndPacking: shipping.value,
    nonAllowableInterest: interest.value,
  });
  if (!value.isPositive()) {
    return failureOf([say('net-cost-not-positive', { value: value.toString() })]);
  }
  return value.toNumber();
}

/** RVC_NET_COST: (NC - VNM) / NC from totals. Article 402(3). */
export function rvcNetCostOf(netCostArgument: unknown, vnmArgument: unknown): Answer {
  const amount = readAmount('net_cost', netCostArgument);
  const vnm = readNotNegativeArgument('vnm', vnmArgument);
  if (!amount.ok || !vnm.ok) return failureOf(issuesOf(amount, vnm));
  return rvcNetCost(amount.value, vnm.value).toNumber();
}
