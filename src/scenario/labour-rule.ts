import { failure, success, type Exact, type Outcome, type Source } from '../origin';
import type { ScenarioChoice } from './choice';
import { say } from './sentences';
import { fractionOf } from './steps';

/** How labour value content is computed: the most that each credit adds, null where there is none. */
export interface LabourCredits {
  readonly technology: Exact | null;
  readonly assembly: Exact | null;
  readonly source: Source;
}

/** The credits of a scenario in fractions of 1. Issues: a scenario without labour value content. */
export function labourCreditsOf({ id, scenario }: ScenarioChoice): Outcome<LabourCredits> {
  const rule = scenario.labour;
  if (rule === null) return failure(say('labour-none', { scenario: id }));
  const most = (credit: typeof rule.technology) =>
    credit === null ? null : fractionOf(credit.percent);
  return success({
    technology: most(rule.technology),
    assembly: most(rule.assembly),
    source: rule.source,
  });
}
