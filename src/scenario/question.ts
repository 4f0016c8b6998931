import { failure, success, type Outcome } from '../origin';
import { scenarioOf } from './catalogue';
import type { ScenarioChoice } from './expression';
import { readGood, type ReadGood } from './good';
import { lifeIssues } from './life';
import { say } from './sentences';
import type { When } from './steps';
import type { Scenario } from './types';

/** For which good, and on which day, rules are wanted. */
export interface Question extends When {
  /** a name or a tariff code; null: a passenger vehicle */
  readonly good: string | null;
}

/** The scenario of a choice and the good as it reads it, on a day within its life. */
export function settle(
  choice: ScenarioChoice,
  { good, date }: Question,
): Outcome<{ readonly scenario: Scenario; readonly good: ReadGood }> {
  const scenario = scenarioOf(choice.id);
  if (scenario === null) {
    return failure(say('scenario-not-modelled', { received: choice.id, ids: '' }));
  }
  const read = readGood(good, scenario);
  const issues = [...(read.ok ? [] : read.issues), ...lifeIssues(scenario, date)];
  return read.ok && issues.length === 0
    ? success({ scenario, good: read.value })
    : failure(...issues);
}
