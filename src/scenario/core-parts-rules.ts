import { failure, success, type CorePartRule, type CorePartsRules, type Outcome } from '../origin';
import { corePartRows, type CorePartRow } from './data/usmca-table-a2';
import type { ScenarioChoice } from './choice';
import type { ReadGood } from './good';
import { settle, type Question } from './question';
import { rulesFor } from './rules-for';
import { say } from './sentences';
import { limitOf } from './steps';
import type { GoodClass } from './types';

/** What the scenario asks of the core parts of a vehicle, and the vehicle as it is judged. */
export interface CorePartsQuestion {
  readonly rules: CorePartsRules;
  readonly good: ReadGood['judged'];
}

/**
 * The seven parts of Table A.2 with the requirement of each on a day.
 *
 * Law: SOR/2020-155 s. 14(4)-(6), (13): those "used in its production" must originate, so an electric
 * vehicle needs no engine, and only electric and hybrid ones are expected to have an advanced battery.
 * Units: fractions of 1. Issues: as `rulesFor`; a scenario or a good without a test of core parts.
 */
export function corePartsRules(
  choice: ScenarioChoice,
  question: Question,
): Outcome<CorePartsQuestion> {
  const settled = settle(choice, question);
  const rules = rulesFor(choice, question);
  if (!settled.ok) return settled;
  if (!rules.ok) return rules;
  const { scenario, good } = settled.value;
  const none = say('core-parts-none', { scenario: scenario.id, good: good.judged.label });
  if (!rules.value.furtherTests.some(({ code }) => code === 'core-parts')) return failure(none);
  const limitFor = (goodClass: GoodClass) => limitOf(scenario, 'RVC', goodClass, question);
  const parts: CorePartRule[] = [];
  for (const row of corePartRows) {
    const limit = limitFor(row.class);
    if (!limit.ok) return limit;
    if (limit.value === null) return failure(none);
    const route = scenario.classes.find((rule) => rule.class === row.class)?.route;
    parts.push({
      name: row.name,
      limit: limit.value,
      expected: isExpected(row, good),
      expectedWithout: row.insteadOf ?? null,
      shiftRoute: route === 'either',
    });
  }
  const superCore = limitFor('core part');
  if (!superCore.ok) return superCore;
  if (superCore.value === null) return failure(none);
  return success({
    rules: { parts, superCore: superCore.value, choice: choice.terms['core parts'] ?? null },
    good: good.judged,
  });
}

function isExpected({ notIn = [], onlyIn }: CorePartRow, { electrified }: ReadGood): boolean {
  if (electrified !== null && notIn.includes(electrified)) return false;
  return onlyIn === undefined || (electrified !== null && onlyIn.includes(electrified));
}
