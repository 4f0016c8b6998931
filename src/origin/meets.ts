import { againstLimits } from './against-limits';
import { percent } from './display';
import type { OriginTest, Verdict } from './evaluation';
import type { Exact } from './exact';
import type { Facts } from './facts';
import type { Issue } from './issue';
import { judge, withoutRule } from './judge';
import type { Limit, OriginRules } from './rules';
import { say } from './sentences';
import { factTests } from './tests/fact-tests';
import type { Finding } from './tests/rvc-test';
import { tariffShiftTest } from './tests/tariff-shift-test';

/** Figures that a sheet has already; null where one is blank. */
export interface StatedFigures {
  readonly rvc: Exact | null;
  readonly usShare: Exact | null;
}

/**
 * The verdict from figures: every test that the rules set, none that they do not. A required figure
 * that is blank leaves it undecided, unless a stated one fails.
 *
 * Units: fractions of 1. There are no lines here: no de minimis waiver, and for a vehicle the tariff
 * shift is taken as met.
 */
export function meets(
  rules: OriginRules,
  { rvc, usShare }: StatedFigures,
  facts: Facts,
): { readonly verdict: Verdict; readonly reasons: readonly Issue[] } {
  if (rules.noRule !== null) return withoutRule(rules.noRule);
  const required = rules.usShare.required;
  const others = [
    ...(required === null ? [] : [figure('us-share', 'US share', required, usShare)]),
    ...factTests(rules.furtherTests, facts),
  ];
  return judge(rules, regional(rules, rvc), tariffShiftTest(rules, [], facts), null, others);
}

/** The regional value content beside every limit that could apply. */
function regional(rules: OriginRules, rvc: Exact | null): Finding {
  const found = figure('rvc', 'Regional value content', rules.rvc, rvc);
  if (rvc === null) return found;
  const { outcome, doubts } = againstLimits(rules, { favourable: rvc, worst: rvc });
  return doubts.length === 0
    ? found
    : { outcome, reasons: doubts, test: { ...found.test, result: outcome, notes: doubts } };
}

function figure(
  code: 'rvc' | 'us-share',
  name: string,
  required: Limit | null,
  stated: Exact | null,
): Finding {
  const open = { code, name, required, margin: null, marginInValue: null, source: null };
  if (required === null) return undecided(open, say('rvc-not-published'));
  if (stated === null) {
    return undecided(
      open,
      say('figure-missing', { test: name, required: percent(required.limit) }),
    );
  }
  const passes = stated.isNotLessThan(required.limit);
  const measured = { favourable: stated, worst: stated };
  const reason = say('fact-fails', {
    test: name,
    measured: percent(stated, required.limit),
    required: percent(required.limit),
  });
  const outcome = passes ? 'Pass' : 'Fail';
  return {
    outcome,
    reasons: passes ? [] : [reason],
    test: { ...open, measured, result: outcome, notes: [] },
  };
}

const undecided = (
  open: Omit<OriginTest, 'measured' | 'result' | 'notes'>,
  reason: Issue,
): Finding => ({
  outcome: 'Undecided',
  reasons: [reason],
  test: { ...open, measured: null, result: 'Undecided', notes: [reason] },
});
