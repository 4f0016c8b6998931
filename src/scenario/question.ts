import { failure, success, type Outcome } from '../origin';
import type { ScenarioChoice } from './choice';
import { readGood, type ReadGood } from './good';
import { lifeIssues } from './life';
import { staged } from './staging';
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
  const scenario = staged(choice.scenario, choice.terms);
  const read = readGood(good, scenario);
  const issues = [...(read.ok ? [] : read.issues), ...lifeIssues(scenario, date)];
  return read.ok && issues.length === 0
    ? success({ scenario, good: read.value })
    : failure(...issues);
}
