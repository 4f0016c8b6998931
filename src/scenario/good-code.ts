import { failure, success, type Outcome } from '../origin';
import { coveringOf } from './cover';
import { partClassOf } from './part-class';
import { partsFor } from './parts-for';
import { say } from './sentences';
import type { ElectrifiedGood, GoodClass, Scenario, Use } from './types';

export interface CodeClass {
  readonly class: GoodClass;
  readonly electrified: ElectrifiedGood | null;
}

/** The class of a good by its own tariff code: a vehicle, or a part by the scenario's tables. */
export function classByCode(
  digits: string,
  received: string,
  use: Use,
  scenario: Scenario,
): Outcome<CodeClass> {
  if (digits.length < 6) return failure(say('good-code-short', { received }));
  const covers = (cover: string) => coveringOf(cover, digits) !== null;
  const row = scenario.vehicleCodes.find((each) => each.covers.some(covers));
  if (row !== undefined) {
    const itself = 'class' in row && row.whateverFor === true && use !== 'aftermarket';
    if (use !== 'light vehicle' && !itself) {
      return failure(say('good-not-a-part', { received, good: digits }));
    }
    return 'oneOf' in row
      ? failure(say(row.because, { received, goods: row.oneOf.join(', ') }))
      : success({ class: row.class, electrified: row.electrified ?? null });
  }
  const part = partClassOf(partsFor(scenario, use), digits);
  if (part === null) return failure(say('good-code-unlisted', { scenario: scenario.id, received }));
  return success({ class: part, electrified: null });
}
