import { failure, success, type Limit, type Outcome } from '../origin';
import type { ScenarioChoice } from './choice';
import { statedOrOwn } from './limits';
import { methodIssue } from './method';
import { settle, type Question } from './question';
import { say } from './sentences';
import { measures, type Measure } from './types';
import { packed } from './words';

/** The measure that a text names, whatever its case and spaces; null where it names none. */
export function readMeasure(text: string): Measure | null {
  return measures.find((measure) => packed(measure) === packed(text)) ?? null;
}

/**
 * What a scenario asks of a good on a day by one measure, as a limit with its source.
 *
 * Units: a fraction of 1. Issues: as `rulesFor`; no such requirement is `missing`, never 0.
 */
export function requirementFor(
  choice: ScenarioChoice,
  measure: Measure,
  question: Question,
): Outcome<Limit> {
  const settled = settle(choice, question);
  if (!settled.ok) return settled;
  const { scenario, good } = settled.value;
  const refused = measure === 'RVC TV' && good.code !== null ? methodIssue(scenario, good) : null;
  if (refused !== null) return failure(refused);
  const limit = statedOrOwn(scenario, choice, measure, good, question);
  if (!limit.ok) return limit;
  if (limit.value !== null) return success(limit.value);
  return failure(
    say('requirement-none', { scenario: scenario.id, measure, good: good.judged.label }),
  );
}
