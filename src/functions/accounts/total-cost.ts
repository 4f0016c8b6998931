import { readCost } from '../../costsheet';
import { failure, success, totalCost, type Issue, type Outcome } from '../../origin';
import { failureOf, type Answer } from '../cell-result';
import { issuesOf } from '../issues-of';
import { errorOf, readRequired } from '../matrix';
import { readNotNegativeArgument } from '../read-case';
import { say as sayOfCells } from '../sentences';
import { say } from './sentences';

/** TOTAL_COST: the costs on the books, with the results of currency conversion. SOR/94-14 s. 2(6). */
export function totalCostOf(
  costs: unknown,
  exchangeGains?: unknown,
  exchangeLosses?: unknown,
): Answer {
  const amounts = readCosts(costs);
  const gains = readNotNegativeArgument('exchange_gains', exchangeGains);
  const losses = readNotNegativeArgument('exchange_losses', exchangeLosses);
  if (!amounts.ok || !gains.ok || !losses.ok) return failureOf(issuesOf(amounts, gains, losses));
  const total = totalCost(amounts.value, { gains: gains.value, losses: losses.value });
  return total.isPositive()
    ? total.toNumber()
    : failureOf([say('total-cost-not-positive', { value: total.toString() })]);
}

function readCosts(argument: unknown): Outcome<readonly number[]> {
  const matrix = readRequired('costs', argument);
  if (!matrix.ok) return matrix;
  const amounts: number[] = [];
  const issues: Issue[] = [];
  matrix.value.cells.forEach((cell, index) => {
    const line = index + 1;
    const error = errorOf('costs', cell, line);
    const cost = error === null ? readCost(cell, { parameter: 'costs', line }) : failure(error);
    if (!cost.ok) issues.push(...cost.issues);
    else if (cost.value !== null) amounts.push(cost.value);
  });
  if (issues.length > 0) return failure(...issues);
  return amounts.length === 0 ? failure(sayOfCells('no-costs')) : success(amounts);
}
