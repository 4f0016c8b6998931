import { failure, success, type Outcome } from '../origin';
import { say } from './sentences';
import { commonTerms, limitTerms, terms, type TermName } from './terms';
import type { Scenario } from './types';
import { nearest, packed } from './words';

const termNames = Object.keys(terms) as readonly TermName[];

/** The term that a text names, whatever its case and spaces; null for any other word. */
export const termNamed = (written: string): TermName | null =>
  termNames.find((name) => packed(name) === packed(written)) ?? null;

/**
 * A term that means something under a scenario. `written` is plain already; `others` are the names
 * that may stand beside the terms.
 *
 * Issues: an unknown name (naming the nearest), one that the scenario does not have.
 */
export function readTermName(
  scenario: Scenario,
  written: string,
  others: readonly string[] = [],
): Outcome<TermName> {
  const name = termNamed(written);
  if (name === null) {
    const received = written.slice(0, 60);
    const known = [...termNames, ...others];
    return failure(say('term-unknown', { received, nearest: nearest(written, known) }));
  }
  const idle = scenario.noRule && limitTerms.includes(name);
  if (idle || (!commonTerms.includes(name) && !scenario.terms.includes(name))) {
    return failure(say('term-not-in-scenario', { term: name, scenario: scenario.id }));
  }
  return success(name);
}
