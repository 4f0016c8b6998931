import { percent } from '../display';
import type { Exact } from '../exact';
import type { Facts } from '../facts';
import type { Issue } from '../issue';
import type { FactTest } from '../rules';
import { say } from '../sentences';
import type { Trilean } from '../three-valued';
import type { OriginTest, TestResult } from '../evaluation';
import type { Finding } from './rvc-test';

const NAMES: Readonly<Record<FactTest['code'], string>> = {
  lvc: 'Labour value content',
  'lvc-materials': 'Labour value content, materials and manufacturing',
  steel: 'Steel purchases',
  aluminum: 'Aluminum purchases',
  glass: 'Glass purchases',
  'core-parts': 'Core parts originate',
};

const figureOf = (code: FactTest['code'], facts: Facts): Exact | undefined => {
  switch (code) {
    case 'lvc':
      return facts.lvc;
    case 'lvc-materials':
      return facts.lvcMaterials;
    case 'steel':
      return facts.steel;
    case 'aluminum':
      return facts.aluminum;
    case 'glass':
      return facts.glass;
    case 'core-parts':
      return undefined;
  }
};

/** Tests whose figures no cost line carries: the sheet states them as facts, or the verdict is Undecided. */
export const factTests = (tests: readonly FactTest[], facts: Facts): readonly Finding[] =>
  tests.map((test) => factTest(test, facts, tests));

function factTest(test: FactTest, facts: Facts, tests: readonly FactTest[]): Finding {
  if (test.code === 'core-parts') return yesOrNo(test, facts.coreParts);
  const stated = figureOf(test.code, facts);
  if (test.required === null) return missing(test);
  const { limit } = test.required;
  if (stated === undefined) {
    const total = tests.find(({ code }) => code === 'lvc')?.required?.limit;
    const alone = test.code !== 'lvc-materials' || total === undefined;
    return alone ? missing(test) : withTheTotal(test, total.minus(limit));
  }
  const outcome: Trilean = stated.isNotLessThan(limit) ? 'Pass' : 'Fail';
  const reason = say('fact-fails', {
    test: NAMES[test.code],
    measured: percent(stated, limit),
    required: percent(limit),
  });
  return {
    outcome,
    reasons: outcome === 'Fail' ? [reason] : [],
    test: row(test, outcome, stated, []),
  };
}

function yesOrNo(test: FactTest, stated: boolean | undefined): Finding {
  if (stated === undefined) return missing(test);
  const outcome: Trilean = stated ? 'Pass' : 'Fail';
  const reason = say('fact-fails', { test: NAMES[test.code], measured: 'no', required: 'yes' });
  return { outcome, reasons: stated ? [] : [reason], test: row(test, outcome, null, []) };
}

function missing(test: FactTest): Finding {
  const reason = say('fact-missing', {
    test: NAMES[test.code],
    fact: test.fact,
    required: test.required === null ? 'yes' : `at least ${percent(test.required.limit)}`,
  });
  return { outcome: 'Undecided', reasons: [reason], test: row(test, 'Undecided', null, [reason]) };
}

/** The test of the total decides: SOR/2020-155 s. 18(1)-(2), the minimum is the total less the credits at their most. */
function withTheTotal(test: FactTest, credits: Exact): Finding {
  const note = say('lvc-minimum-with-total', { share: percent(credits) });
  return { outcome: 'Pass', reasons: [], test: row(test, 'Not required', null, [note]) };
}

function row(
  test: FactTest,
  result: TestResult,
  stated: Exact | null,
  notes: readonly Issue[],
): OriginTest {
  return {
    code: test.code,
    name: NAMES[test.code],
    measured: stated === null ? null : { favourable: stated, worst: stated },
    required: test.required,
    margin: stated === null || test.required === null ? null : stated.minus(test.required.limit),
    marginInValue: null,
    result,
    source: test.source,
    notes,
  };
}
