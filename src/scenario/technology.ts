import type { TechnologyRule } from '../origin';
import type { Terms } from './terms';
import type { Scenario } from './types';

/** How technology spending counts: as the expression states it, else as the scenario reads it. */
export const technologyOf = (scenario: Scenario, terms: Terms): TechnologyRule => ({
  reading: terms.technology ?? scenario.technology,
  cap: terms['technology cap'] ?? null,
});
