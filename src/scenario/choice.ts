import type { StatedTerm } from '../origin';
import type { Terms } from './terms';
import type { Scenario } from './types';

/** What is judged by: a scenario, what the user states besides, and the text to print. */
export interface ScenarioChoice {
  /** of a built-in scenario, or "own-proposal" */
  readonly id: string;
  readonly scenario: Scenario;
  readonly terms: Terms;
  /** normalised: "us-2017-10; us base = materials", "own proposal: Middle way, based on us-2017-10" */
  readonly expression: string;
  /** the rows of an own proposal, to be printed; none of a built-in scenario */
  readonly stated: readonly StatedTerm[];
}
