import { Exact } from '../exact';
import { ExactSum } from '../exact-sum';

/** Gains and losses of currency conversion that are related to the production of the good. */
export interface ExchangeResults {
  readonly gains: Exact;
  readonly losses: Exact;
}

/**
 * Total cost: every product, period and other cost on the producer's books, less gains of currency
 * conversion and plus losses, as far as they are related to the production of the good.
 *
 * Law: SOR/94-14 s. 2(6), 6(12); SOR/2020-155 s. 1(6), 7(12). Profit and taxes on it are no part.
 * Units: money of the sheet. Rounding: none.
 *
 * @example
 * const [gains, losses] = [Exact.fromText('7000'), Exact.fromText('6000')];
 * totalCost([45000], { gains, losses }).toString() //=> "44000"
 */
export function totalCost(costs: readonly number[], exchange: ExchangeResults): Exact {
  const sum = new ExactSum();
  for (const cost of costs) sum.addCell(cost);
  return sum.total().minus(exchange.gains).plus(exchange.losses);
}
