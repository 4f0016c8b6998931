import { Decimal, Exact } from '../exact';
import { ExactSum } from '../exact-sum';
import { failure, success, type Outcome } from '../issue';
import { say } from './sentences';

/** What a cell can hold: so many significant digits. */
const CELL_DIGITS = 15;

/**
 * A cost divided among goods by an allocation base, so that the parts add up to it exactly.
 *
 *   CAG = CA x AB / TAB
 *
 * Each part is cut to `decimals`, by default to what a cell holds, and the units left over go one
 * each to the largest remainders, the earlier good first.
 *
 * Law: SOR/94-14 Schedule VII, Appendices A to C; SOR/2020-155 Schedule 5, Appendices A to C.
 * Units: money of the sheet; bases in any unit, null for no good. Issues: `allocation-empty`.
 *
 * @example
 * const of = (...bases) => bases.map((base) => Exact.fromText(base));
 * allocate(Exact.fromText('6000000'), of('5000', '3000'), null).value.map(String) //=> ["3750000", "2250000"]
 */
export function allocate(
  cost: Exact,
  bases: readonly (Exact | null)[],
  decimals: number | null,
): Outcome<readonly (Exact | null)[]> {
  const sum = new ExactSum();
  for (const base of bases) if (base !== null) sum.add(base);
  const total = sum.total();
  if (!total.isPositive()) return failure(say('allocation-empty'));

  const share = cost.times(Exact.one.over(total));
  const places = decimals ?? placesInCell(cost);
  const unit = Exact.fromDecimal(new Decimal(`1e-${places}`));
  const parts = bases.map((base, index) => {
    const exact = base === null ? Exact.zero : share.times(base);
    const cut = exact.withDecimals(places, 'down');
    return { index, part: cut, remainder: exact.minus(cut) };
  });
  let left = parts.reduce((rest, { part }) => rest.minus(part), cost);
  const largestFirst = parts
    .filter(({ remainder }) => remainder.isPositive())
    .sort((one, other) => other.remainder.compare(one.remainder) || one.index - other.index);
  for (const good of largestFirst) {
    const more = Exact.min(unit, left);
    good.part = good.part.plus(more);
    left = left.minus(more);
  }
  return success(parts.map(({ part }, index) => (bases[index] === null ? null : part)));
}

/** How many decimals an amount of this size can have in a cell. */
function placesInCell(cost: Exact): number {
  const whole = cost.withDecimals(0, 'down');
  return Math.max(0, CELL_DIGITS - (whole.isZero() ? 0 : whole.toString().length));
}
