import type { Pair } from './evaluation';
import type { Exact } from './exact';
import type { Facts } from './facts';
import { failure, success, type Outcome } from './issue';
import type { UsBase } from './rules';
import { say } from './sentences';

/** The base over which the US share of a good is taken, on both readings; null: the lines themselves. */
export function usBase(
  base: UsBase,
  netCost: Exact,
  vnm: Pair,
  facts: Facts,
): Outcome<Pair | null> {
  const stated = (value: Exact | undefined, fact: string): Outcome<Pair> =>
    value === undefined
      ? failure(say('us-base-missing', { base, fact }))
      : success({ favourable: value, worst: value });
  switch (base) {
    case 'net cost':
      return success({ favourable: netCost, worst: netCost });
    case 'transaction value':
      return stated(facts.transactionValue, 'Transaction value');
    case 'customs value':
      return stated(facts.customsValue, 'Customs value');
    case 'regional value':
      return success({
        favourable: netCost.minus(vnm.worst),
        worst: netCost.minus(vnm.favourable),
      });
    case 'materials':
      return success(null);
  }
}
