import { Exact } from './exact';
import { ExactSum } from './exact-sum';
import type { CostLine, CountryCode } from './line';

/** Puerto Rico is customs territory of the United States. */
const asCounted = (country: CountryCode): CountryCode => (country === 'PR' ? 'US' : country);

/**
 * The share of one country in a base, by the origin of each line.
 *
 *   share = sum of the lines' cost x the country's share of units / base
 *
 * Units: a fraction of 1; the base must be above 0. Rounding: none.
 */
export function countryShare(lines: readonly CostLine[], base: Exact, country: CountryCode): Exact {
  const wanted = asCounted(country);
  const sum = new ExactSum();
  for (const line of lines) {
    for (const { country: made, share } of line.origin.shares) {
      if (asCounted(made) !== wanted) continue;
      if (share.equals(Exact.one)) sum.addSum(line.cost);
      else sum.add(line.cost.total().times(share));
    }
  }
  return sum.total().over(base);
}
