import { failure, success, type Limit, type Outcome } from '../origin';
import type { ScenarioChoice } from './choice';
import { settle, type Question } from './question';
import { say } from './sentences';
import { methodIssue } from './method';
import { fractionOf } from './steps';

/** When a good may not choose the transaction value method. */
export interface MethodRule {
  /** its rule gives a figure by net cost only */
  readonly netCostOnly: boolean;
  /** share of sales to related persons above which net cost is compulsory; null: no such rule */
  readonly relatedSales: Limit | null;
  /** accumulating production makes net cost compulsory */
  readonly accumulating: boolean;
}

/**
 * What a scenario says of the method for a good.
 *
 * Law: NAFTA Article 402(5), SOR/94-14 s. 6(6); SOR/2020-155 s. 7(6).
 * Issues: as `settle`; `method-not-published` where the record is silent; a name that covers parts of
 * both kinds.
 */
export function methodRule(choice: ScenarioChoice, question: Question): Outcome<MethodRule> {
  const settled = settle(choice, question);
  if (!settled.ok) return settled;
  const { scenario, good } = settled.value;
  const { method } = scenario;
  const issue = methodIssue(scenario, good);
  if (method === null) return failure(say('method-not-published', { scenario: scenario.id }));
  if (issue?.code === 'method-by-code') return failure(issue);
  const { relatedSales, accumulating } = method;
  return success({
    netCostOnly: issue !== null,
    relatedSales: relatedSales && {
      limit: fractionOf(relatedSales.percent),
      source: relatedSales.source,
      from: null,
    },
    accumulating,
  });
}
