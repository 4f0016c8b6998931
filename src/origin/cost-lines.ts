import { money } from './display';
import { Exact } from './exact';
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
  const issues: Issue[] = [];
  for (const line of lines) {
    const { statement, usValue } = line;
    if (statement.kind === 'none' && usValue === null) continue;
    if (OF_THE_TERRITORY.has(statement.kind) && !insideShare(line).isPositive()) {
      const countries = line.origin.shares.map((share) => share.country).join(', ');
      issues.push(
        say('origin-contradiction', {
          line: line.position,
          statement: statement.kind,
          origin: countries,
        }),
      );
    }
    const claimed = statement.kind === 'free' ? statement.amount : null;
    if (claimed !== null && isAbove(claimed, line)) {
      issues.push(say('free-above-cost', amounts(claimed, line)));
    }
    if (usValue?.kind === 'amount' && isAbove(usValue.amount, line)) {
      issues.push(say('us-value-above-cost', amounts(usValue.amount, line)));
    }
  }
  return issues;
}

const isAbove = (amount: Exact, line: CostLine): boolean =>
  Exact.fromCell(line.cost).isLessThan(amount);

const amounts = (amount: Exact, line: CostLine) => ({
  line: line.position,
  amount: money(amount),
  cost: money(Exact.fromCell(line.cost)),
});

/** The sum of all line costs. */
export function totalCostOf(lines: readonly CostLine[]): Exact {
  const sum = new ExactSum();
  for (const line of lines) sum.addCell(line.cost);
  return sum.total();
}
