import { textOf } from '../../origin';
import { modelledIds, readScenario } from '../../scenario';
import type { Given } from '../given';
import { UsageProblem } from '../verb';

/**
 * The expression of --scenario, null where none was given. One that no function could read is refused
 * here, with the scenarios there are: written to the cell it would be an error in every formula.
 */
export function scenarioOption(given: Given): string | null {
  const text = given.text('scenario', 'a scenario id');
  if (text === null) return null;
  const read = readScenario(text);
  if (read.ok) return text;
  const said = read.issues.map((issue) => textOf(issue)).join('; ');
  throw new UsageProblem(`--${said} (the scenarios are ${modelledIds.join(', ')})`);
}
