import { success, type FactTest, type Limit, type Outcome } from '../origin';
import type { ScenarioChoice } from './choice';
import type { ReadGood } from './good';
import { statedSource } from './limits';
import type { Terms } from './terms';
import type { FactRule, Requirement, Scenario } from './types';

/** What a scenario, or the expression, asks of the good by one measure. */
export type LimitOf = (measure: Requirement['measure']) => Outcome<Limit | null>;

/** Tests of facts: the scenario's own, and those that a term adds or takes away. */
export function factTestsOf(
  scenario: Scenario,
  choice: ScenarioChoice,
  good: ReadGood,
  limit: LimitOf,
): Outcome<readonly FactTest[]> {
  const tests: FactTest[] = [];
  for (const { code, fact, measure, classes, source } of factRulesOf(scenario, choice)) {
    if (measure === null) {
      if (classes.includes(good.class)) tests.push({ code, fact, required: null, source });
      continue;
    }
    const required = limit(measure);
    if (!required.ok) return required;
    if (required.value === null) continue;
    tests.push({ code, fact, required: required.value, source: required.value.source });
  }
  return success(tests);
}

/** The tests of facts that a term can add. */
export const testsByTerm: readonly (Omit<FactRule, 'classes' | 'source'> & {
  readonly term: keyof Terms;
})[] = [
  { term: 'lvc', code: 'lvc', fact: 'LVC', measure: 'LVC' },
  { term: 'steel', code: 'steel', fact: 'Steel', measure: 'STEEL' },
  { term: 'aluminum', code: 'aluminum', fact: 'Aluminum', measure: 'ALUMINUM' },
  { term: 'glass', code: 'glass', fact: 'Glass', measure: 'GLASS' },
];

function factRulesOf(scenario: Scenario, choice: ScenarioChoice): readonly FactRule[] {
  const own = scenario.factRules;
  const added = testsByTerm.filter(
    ({ term, code }) => choice.terms[term] !== undefined && !own.some((rule) => rule.code === code),
  );
  return [
    ...own,
    ...added.map(({ term, ...rule }) => ({
      ...rule,
      classes: [],
      source: statedSource(choice, term),
    })),
  ];
}
