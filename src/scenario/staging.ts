import type { Issue } from '../origin';
import type { ReadGood } from './good';
import { say } from './sentences';
import type { When } from './steps';
import type { Terms } from './terms';
import type { Scenario } from './types';

/** The scenario with its alternative staging regime in place, where the expression states it. */
export function staged(scenario: Scenario, terms: Terms): Scenario {
  const { staging } = scenario;
  if (terms.staging !== 'ASR' || staging === null) return scenario;
  const own = staging.classes.map((rule) => rule.class);
  return {
    ...scenario,
    classes: [...staging.classes, ...scenario.classes.filter((rule) => !own.includes(rule.class))],
    // the first requirement that names a class decides
    requirements: [...staging.requirements, ...scenario.requirements],
    factRules: scenario.factRules.filter(({ code }) => !staging.waived.includes(code)),
  };
}

/** What a reader must know of the regime: which approval it needs, and where it means nothing. */
export function stagingNotes(
  { staging }: Scenario,
  terms: Terms,
  good: ReadGood,
  { date }: When,
): readonly Issue[] {
  if (terms.staging !== 'ASR' || staging === null) return [];
  const provision = staging.source.title;
  const concerned = staging.requirements.some(({ classes }) => classes.includes(good.class));
  if (!concerned) return [say('staging-idle', { good: good.judged.label, provision })];
  const late = date === null || date > staging.until;
  return [say(late ? 'staging-after' : 'staging-applies', { until: staging.until, provision })];
}
