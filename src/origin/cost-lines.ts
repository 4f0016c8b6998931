import { money } from './display';
import type { Exact } from './exact';
import { ExactSum } from './exact-sum';
import type { Issue } from './issue';
import type { CostLine, Statement } from './line';
import { insideShare } from './non-originating-value';
import { say } from './sentences';

/** Statements that only a material made in the territory can carry: SOR/94-14 s. 9(2)(f)-(g), 14(1). */
const OF_THE_TERRITORY: ReadonlySet<Statement['kind']> = new Set([
  'originating',
  'originating by shift',
  'rvc',
  'core',
  'accumulation',
  'free',
]);

/**
 * What on the lines contradicts itself: a statement of origin on a line from outside, more declared
 * free or American than the line costs. Nothing is computed from such a sheet.
 */
export function contradictions(lines: readonly CostLine[]): readonly Issue[] {
  const found = lines.flatMap((line) => {
    const contradicted = contradictedBy(line);
    return contradicted.length === 0
      ? []
      : line.positions.map((position) => ({ position, contradicted }));
  });
  return found
    .sort((one, other) => one.position - other.position)
    .flatMap(({ position, contradicted }) => contradicted.map((issueAt) => issueAt(position)));
}

/** What contradicts itself on a line, for each of its positions. */
function contradictedBy(line: CostLine): readonly ((position: number) => Issue)[] {
  const { statement, usValue } = line;
  if (statement.kind === 'none' && usValue === null) return [];
  const issues: ((position: number) => Issue)[] = [];
  if (OF_THE_TERRITORY.has(statement.kind) && !insideShare(line).isPositive()) {
    const origin = line.origin.shares.map((share) => share.country).join(', ');
    const values = { statement: statement.kind, origin };
    issues.push((position) => say('origin-contradiction', { line: position, ...values }));
  }
  const claimed = statement.kind === 'free' ? statement.amount : null;
  if (claimed !== null && isAbove(claimed, line)) {
    const values = amounts(claimed, line);
    issues.push((position) => say('free-above-cost', { line: position, ...values }));
  }
  if (usValue?.kind === 'amount' && isAbove(usValue.amount, line)) {
    const values = amounts(usValue.amount, line);
    issues.push((position) => say('us-value-above-cost', { line: position, ...values }));
  }
  return issues;
}

const isAbove = (amount: Exact, line: CostLine): boolean => line.cost.total().isLessThan(amount);

const amounts = (amount: Exact, line: CostLine) => ({
  amount: money(amount),
  cost: money(line.cost.total()),
});

/** The sum of all line costs. */
export function totalCostOf(lines: readonly CostLine[]): Exact {
  const sum = new ExactSum();
  for (const line of lines) sum.addSum(line.cost);
  return sum.total();
}
