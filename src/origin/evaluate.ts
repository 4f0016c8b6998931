import { contradictions, totalCostOf } from './cost-lines';
import { money, percent } from './display';
import type { Evaluation, OriginTest, TestResult } from './evaluation';
import { Exact } from './exact';
import type { Facts } from './facts';
import { failure, success, type Issue, type Outcome } from './issue';
import type { CostLine } from './line';
import type { NonOriginatingValue } from './non-originating-value';
import { regionalContent } from './regional-content';
import type { OriginRules } from './rules';
import { lowestNetCost } from './rvc';
import { say } from './sentences';
import { deMinimisWaiver, type Waiver } from './tests/de-minimis-test';
import { factTest } from './tests/fact-tests';
import { rvcTest, type Finding } from './tests/rvc-test';
import { tariffShiftTest } from './tests/tariff-shift-test';
import { usShareTest } from './tests/us-share-test';
import { agreed, all, either, type Trilean } from './three-valued';

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
 * Issues: contradictions on lines, a net cost that is not above 0, a builder that is not modelled.
 */
export function evaluate({ lines, netCost, rules, facts }: Case): Outcome<Evaluation> {
  const contradicted = contradictions(lines);
  if (contradicted.length > 0) return failure(...contradicted);
  const content = regionalContent({ lines, netCost, rules });
  if (!content.ok) return content;
  const { rvc, working, netCost: corrected } = content.value;
  const waiver = deMinimisWaiver(rules, lines, facts);
  if (!waiver.ok) return waiver;
  const us = usShareTest(rules, lines, corrected, working.vnm, facts);
  const judged =
    rules.noRule === null
      ? judge(
          rules,
          rvcTest(rules, corrected, working, rvc),
          tariffShiftTest(rules, lines, facts),
          waiver.value,
          [us, ...rules.furtherTests.map((test) => factTest(test, facts))],
        )
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
      rules.rvc === null ? null : lowestNetCost(working.vnm.favourable, rules.rvc.limit),
    notes: [...rules.notes, ...sheetNotes(lines, working, linesOverNetCost)],
  });
}

type Judged = Pick<Evaluation, 'verdict' | 'reasons' | 'tests'>;

const VERDICTS = { Pass: 'Qualifies', Fail: 'Fails', Undecided: 'Undecided' } as const;

/** Brings the routes of the product rule, the waiver and the further tests together. */
function judge(
  rules: OriginRules,
  rvc: Finding,
  shift: Finding,
  waiver: Waiver | null,
  others: readonly Finding[],
): Judged {
  const content = waiver === null ? rvc.outcome : either(rvc.outcome, waiver.outcome);
  const waived = waiver?.outcome === 'Pass' && rvc.outcome !== 'Pass';
  const outcome = alongRoute(rules, content, shift.outcome);
  const contentDecides =
    rules.route !== 'shift' && !(rules.route === 'either' && outcome === 'Pass');
  const shiftDecides = rules.route !== 'RVC' && !(rules.route === 'either' && outcome === 'Pass');
  const spare = (finding: Finding, needed: boolean): OriginTest =>
    needed || finding.outcome === 'Pass' ? finding.test : notRequired(finding.test);
  const tests: OriginTest[] = [
    waived ? notRequired(rvc.test) : spare(rvc, contentDecides),
    ...others.map((other) => other.test),
    ...(rules.route === 'RVC' ? [] : [spare(shift, shiftDecides)]),
    ...(waiver === null ? [] : [waiver.row(waiverResult(waiver.outcome, rvc.outcome))]),
  ];
  const results: TestResult[] = [outcome, ...others.map((other) => resultOf(other))];
  const verdict = all(results);
  const reasons = [
    ...(outcome === 'Pass' ? [] : routeReasons(rules, content, rvc, shift)),
    ...(waiver?.outcome === 'Undecided' && rvc.outcome === 'Fail' ? [say('waiver-undecided')] : []),
    ...others.flatMap((other) => (resultOf(other) === 'Not required' ? [] : other.reasons)),
  ];
  return { verdict: VERDICTS[verdict], reasons: reasonsFor(verdict, reasons), tests };
}

const resultOf = (finding: Finding): TestResult => finding.test.result;

const notRequired = (test: OriginTest): OriginTest => ({
  ...test,
  result: 'Not required',
  notes: [...test.notes, ...(test.code === 'tariff-shift' ? [say('shift-not-needed')] : [])],
});

/** A waiver that is not needed is not required; one that is needed and not met has failed. */
const waiverResult = (waiver: Trilean, rvc: Trilean): TestResult =>
  rvc === 'Pass' ? 'Not required' : waiver;

function alongRoute(rules: OriginRules, content: Trilean, shift: Trilean): Trilean {
  switch (rules.route) {
    case 'both':
      return all([content, shift]);
    case 'either':
      return either(content, shift);
    case 'RVC':
      return content;
    case 'shift':
      return shift;
    case 'unknown':
      return agreed(content, shift);
  }
}

function routeReasons(
  rules: OriginRules,
  content: Trilean,
  rvc: Finding,
  shift: Finding,
): readonly Issue[] {
  const ofContent = content === 'Pass' || rules.route === 'shift' ? [] : rvc.reasons;
  const ofShift = rules.route === 'RVC' ? [] : shift.reasons;
  const ofRoute = rules.route === 'unknown' ? [say('route-unknown')] : [];
  return [...ofContent, ...ofShift, ...ofRoute];
}

/** A failure is explained by what fails, an open verdict also by what is missing. */
function reasonsFor(verdict: Trilean, reasons: readonly Issue[]): readonly Issue[] {
  if (verdict === 'Pass') return [];
  if (reasons.length > 0) return reasons;
  return [say('no-tests')];
}

function withoutRule(sentence: Issue): Judged {
  const test: OriginTest = {
    code: 'no-rule',
    name: 'Rule of origin',
    measured: null,
    required: null,
    margin: null,
    marginInValue: null,
    result: 'Fail',
    source: null,
    notes: [sentence],
  };
  return { verdict: 'Fails', reasons: [sentence], tests: [test] };
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
