import { lineList, money } from './display';
import type { Pair } from './evaluation';
import type { Exact } from './exact';
import type { Facts } from './facts';
import { failure, success, type Outcome } from './issue';
import type { CostLine } from './line';
import { nonOriginatingValue, type NonOriginatingValue } from './non-originating-value';
import { positionsOf } from './positions';
import type { OriginRules } from './rules';
import { say } from './sentences';
import { rvcWith, technologyOf, type Technology } from './technology';

/** The regional value content of a good on a cost sheet, with its working. */
export interface RegionalContent {
  readonly rvc: Pair;
  /** corrected for accumulation statements */
  readonly netCost: Exact;
  /** what the content is taken over: the net cost, or the transaction value under that method */
  readonly base: Exact;
  readonly working: NonOriginatingValue;
  /** null where the rules count no technology */
  readonly technology: Technology | null;
}

/**
 * Regional value content from cost lines: net cost method, VNM by the builder of the rules.
 *
 * Law: NAFTA Articles 402(3), 403, 404; SOR/94-14 s. 6(3), 9, 10, 14(2)(a) (correction of the net cost).
 * Units: money of the sheet, a fraction of 1. Rounding: none.
 * Issues: `no-lines`, `net-cost-not-positive`; accumulated lines where that needs the net cost method.
 */
export function regionalContent(given: {
  readonly lines: readonly CostLine[];
  readonly netCost: Exact;
  readonly rules: OriginRules;
  readonly facts: Facts;
}): Outcome<RegionalContent> {
  if (given.lines.length === 0) return failure(say('no-lines'));
  const accumulated = given.lines.filter(isAccumulated);
  const { method, accumulatingByNetCost } = given.rules;
  if (method !== undefined && accumulatingByNetCost === true && accumulated.length > 0) {
    const lines = lineList(positionsOf(accumulated));
    return failure(say('accumulating-by-net-cost', { lines }));
  }
  const working = nonOriginatingValue(given.lines, given.rules);
  const netCost = given.netCost.plus(working.netCostCorrection);
  if (!netCost.isPositive()) {
    return failure(say('net-cost-not-positive', { value: money(netCost) }));
  }
  const base = method === undefined ? netCost : given.facts.transactionValue;
  if (base === undefined) return failure(say('transaction-value-missing'));
  const technology = technologyOf(given.rules, given.facts);
  const rvc = {
    favourable: rvcWith(technology, base, working.vnm.favourable, 'favourable'),
    worst: rvcWith(technology, base, working.vnm.worst, 'worst'),
  };
  return success({ rvc, netCost, base, working, technology });
}

const isAccumulated = ({ statement }: CostLine): boolean =>
  statement.kind === 'accumulation' || statement.kind === 'free';
