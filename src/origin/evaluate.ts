import { contradictions, totalCostOf } from './cost-lines';
import { money, percent } from './display';
import type { Evaluation } from './evaluation';
import { Exact } from './exact';
import type { Facts } from './facts';
import { failure, success, type Issue, type Outcome } from './issue';
import type { CostLine } from './line';
import type { NonOriginatingValue } from './non-originating-value';
import { regionalContent } from './regional-content';
import type { OriginRules } from './rules';
import { judge, withoutRule } from './judge';
import { say } from './sentences';
import { lowestNetCostWith, type Technology } from './technology';
import { deMinimisWaiver } from './tests/de-minimis-test';
import { factTests } from './tests/fact-tests';
import { rvcTest } from './tests/rvc-test';
import { tariffShiftTest } from './tests/tariff-shift-test';
import { usShareTest } from './tests/us-share-test';

/** What is judged: the lines of a cost sheet, the good's net cost, the rules, the facts stated. */
export interface Case {
  readonly lines: readonly CostLine[];
  readonly netCost: Exact;
  readonly rules: OriginRules;
  readonly facts: Facts;
}

/**
 * Judges a good under a rule set.
 *
 * Qualifies: every test that the rules set was computed and passes, unrounded, with everything that is
 * not stated read at its worst. Fails: some test fails on the most favourable reading. Else Undecided.
 *
 * Law: NAFTA Articles 401-405; USMCA Chapter 4 and the Automotive Appendix; the proposals as data.
 * Units: money of the sheet, shares of 1. Rounding: none before comparing.
 * Issues: contradictions on lines, a net cost that is not above 0.
 */
export function evaluate({ lines, netCost, rules, facts }: Case): Outcome<Evaluation> {
  const contradicted = contradictions(lines);
  if (contradicted.length > 0) return failure(...contradicted);
  const content = regionalContent({ lines, netCost, rules, facts });
  if (!content.ok) return content;
  const { rvc, working, technology, netCost: corrected } = content.value;
  const waiver = deMinimisWaiver(rules, lines, facts);
  const us = usShareTest(rules, lines, corrected, working.vnm, facts);
  const judged =
    rules.noRule === null
      ? judge(rules, rvcTest(rules, content.value), tariffShiftTest(rules, lines, facts), waiver, [
          us,
          ...factTests(rules.furtherTests, facts),
        ])
      : withoutRule(rules.noRule);
  const linesOverNetCost = totalCostOf(lines).over(netCost);
  return success({
    rules,
    ...judged,
    netCost: corrected,
    vnm: working.vnm,
    rvc,
    usShare: us.share,
    linesOverNetCost,
    lowestNetCost:
      rules.rvc === null || rules.rvcAhead !== undefined
        ? null
        : lowestNetCostWith(technology, working.vnm.favourable, rules.rvc.limit),
    notes: [
      ...rules.notes,
      ...sheetNotes(lines, working, linesOverNetCost),
      ...technologyNotes(technology, facts),
    ],
  });
}

const FIFTH = Exact.fromText('0.2');

function sheetNotes(
  lines: readonly CostLine[],
  working: NonOriginatingValue,
  share: Exact,
): readonly Issue[] {
  const notes = [...working.notes.issues({ amount: money(working.unstated) })];
  if (!working.netCostCorrection.isZero()) {
    notes.push(say('net-cost-corrected', { amount: money(working.netCostCorrection) }));
  }
  if (share.isLessThan(FIFTH)) notes.push(say('lines-below', { share: percent(share) }));
  else if (Exact.one.isLessThan(share)) {
    notes.push(say('lines-above', { share: percent(share, Exact.one) }));
  }
  return notes;
}

/** A technology reading without its figures: computed without, or with a part that may be in net cost. */
function technologyNotes(technology: Technology | null, facts: Facts): readonly Issue[] {
  if (technology === null) return [];
  if (technology.spend === null) return [say('technology-without-spend')];
  return facts.technologyInNetCost === undefined ? [say('technology-part-unstated')] : [];
}
