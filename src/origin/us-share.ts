import type { Pair } from './evaluation';
import { Exact } from './exact';
import { ExactSum } from './exact-sum';
import type { Facts } from './facts';
import { money } from './display';
import { failure, success, type Issue, type Outcome } from './issue';
import type { CostLine } from './line';
import type { UsBase, UsNumerator } from './rules';
import { say } from './sentences';

/** What of the cost lines is US value and what is not, over the lines that the base counts. */
export interface UsValueOfLines {
  readonly us: Exact;
  readonly notUs: Exact;
}

/** The US share on both ends, with the base it was taken over. */
export interface UsShare {
  readonly share: Pair;
  readonly base: Pair;
  /** set where the worst end rests on a figure that nobody stated */
  readonly doubt: Issue | null;
}

const US: ReadonlySet<string> = new Set(['US', 'PR']);

/** The US value of one line: as stated beside it, else by its origin. */
export function usValueOf(line: CostLine): Exact {
  const cost = lineValue(line);
  if (line.usValue !== null) {
    return line.usValue.kind === 'amount' ? line.usValue.amount : cost.times(line.usValue.share);
  }
  const share = line.origin.shares.reduce(
    (sum, part) => (US.has(part.country) ? sum.plus(part.share) : sum),
    Exact.zero,
  );
  return cost.times(share);
}

/** Under accumulation s. 14(2)(a) the supplier's net cost stands in for the price. */
const lineValue = (line: CostLine): Exact =>
  line.statement.kind === 'accumulation' ? line.statement.netCost : line.cost.total();

/** Labour and overhead lie outside numerator and base where materials are the base. */
export const countsIn = (base: UsBase, line: CostLine): boolean =>
  base !== 'materials' || line.statement.kind !== 'not a material';

export function usValueOfLines(lines: readonly CostLine[], base: UsBase): UsValueOfLines {
  const us = new ExactSum();
  const all = new ExactSum();
  for (const line of lines) {
    if (!countsIn(base, line)) continue;
    if (line.statement.kind === 'accumulation') all.add(line.statement.netCost);
    else all.addSum(line.cost);
    const only = line.origin.shares.length === 1 ? line.origin.shares[0] : undefined;
    if (line.usValue === null && only !== undefined && line.statement.kind !== 'accumulation') {
      if (US.has(only.country)) us.addSum(line.cost);
    } else us.add(usValueOf(line));
  }
  const usTotal = us.total();
  return { us: usTotal, notUs: all.total().minus(usTotal) };
}

/**
 * The US share of a good.
 *
 *   additive:    US value of the lines / base
 *   subtractive: (base - lines not US - non-US conversion cost) / base
 *
 * Law: none; the proposals that ask for it were never published, so base and numerator are readings.
 * Units: a fraction of 1. Rounding: none.
 * Issues: `us-base-not-positive`. Without the fact "Non-US conversion cost" the subtractive share is a
 * pair: none of what the lines leave of the base is foreign, or all of it.
 */
export function usShare(
  lines: readonly CostLine[],
  base: UsBase,
  numerator: UsNumerator,
  stated: Pair | null,
  facts: Facts,
): Outcome<UsShare> {
  const { us, notUs } = usValueOfLines(lines, base);
  const total = us.plus(notUs);
  const over =
    base === 'materials' || stated === null ? { favourable: total, worst: total } : stated;
  for (const end of [over.favourable, over.worst]) {
    if (!end.isPositive()) return failure(say('us-base-not-positive', { base, value: money(end) }));
  }
  const conversion = numerator === 'additive' ? Exact.zero : facts.nonUsConversionCost;
  const share = (of: Exact, foreign: Exact) =>
    (numerator === 'additive' ? us : of.minus(notUs).minus(foreign)).over(of);
  // what the lines leave of the base: with nothing stated, all of it may be foreign conversion cost
  const rest = (of: Exact) => Exact.max(of.minus(total), Exact.zero);
  const ends = [over.favourable, over.worst];
  const best = ends.map((of) => share(of, conversion ?? Exact.zero));
  const least = ends.map((of) => share(of, conversion ?? rest(of)));
  const doubted = conversion === undefined && ends.some((of) => rest(of).isPositive());
  return success({
    share: { favourable: best.reduce(Exact.max), worst: least.reduce(Exact.min) },
    base: over,
    doubt: doubted
      ? say('us-conversion-missing', { total: money(total), base: money(over.favourable) })
      : null,
  });
}
