import type { Evaluation, OriginTest, TestResult } from './evaluation';
import type { Issue } from './issue';
import type { OriginRules } from './rules';
import { say } from './sentences';
import type { Waiver } from './tests/de-minimis-test';
import type { Finding } from './tests/rvc-test';
import { agreed, all, either, type Trilean } from './three-valued';

/** What the tests come to. */
export type Judged = Pick<Evaluation, 'verdict' | 'reasons' | 'tests'>;

const VERDICTS = { Pass: 'Qualifies', Fail: 'Fails', Undecided: 'Undecided' } as const;

/** Brings the routes of the product rule, the waiver and the further tests together. */
export function judge(
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

/** Without an agreement there is no rule to meet: every good fails, and the sentence says so. */
export function withoutRule(sentence: Issue): Judged {
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
