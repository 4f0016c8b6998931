import { percent } from '../display';
import type { OriginTest, Pair, TestResult } from '../evaluation';
import type { Facts } from '../facts';
import type { Issue } from '../issue';
import type { CostLine } from '../line';
import { nonOriginatingValue } from '../non-originating-value';
import type { OriginRules } from '../rules';
import { say } from '../sentences';
import { notMoreThan, type Trilean } from '../three-valued';

/** The waiver of the RVC requirement, or null where the scenario has none. */
export interface Waiver {
  readonly outcome: Trilean;
  row(result: TestResult): OriginTest;
}

/**
 * De minimis: where the value of all non-originating materials is not more than the limit, the RVC
 * requirement is waived. The value is the ordinary one, never the traced one.
 *
 *   VNM / (transaction value, else total cost) <= limit
 *
 * Law: NAFTA Article 405(1), SOR/94-14 s. 5(5), 5(8) (7 %); SOR/2020-155 s. 5(4) (10 %).
 * Without either value the waiver is treated as failed, never as undecided.
 */
export function deMinimisWaiver(
  rules: OriginRules,
  lines: readonly CostLine[],
  facts: Facts,
): Waiver | null {
  const { deMinimis } = rules;
  if (deMinimis === null) return null;
  const value = facts.transactionValue ?? facts.totalCost;
  if (value === undefined) return waiver(rules, 'Fail', null, [say('waiver-no-value')]);
  const { vnm } = nonOriginatingValue(lines, rules, 'ordinary');
  const measured = { favourable: vnm.favourable.over(value), worst: vnm.worst.over(value) };
  const base = facts.transactionValue === undefined ? 'total cost' : 'transaction value';
  const outcome = notMoreThan(measured, deMinimis.limit);
  const note =
    outcome === 'Pass'
      ? say('waiver-met', { limit: percent(deMinimis.limit), base })
      : say('waiver-base', { base });
  return waiver(rules, outcome, measured, [note]);
}

function waiver(
  rules: OriginRules,
  outcome: Trilean,
  measured: Pair | null,
  notes: readonly Issue[],
): Waiver {
  const required = rules.deMinimis;
  return {
    outcome,
    row: (result) => ({
      code: 'de-minimis',
      name: 'De minimis waiver of the RVC requirement (not more than)',
      measured,
      required,
      margin: null,
      marginInValue: null,
      result,
      source: required?.source ?? null,
      notes,
    }),
  };
}
