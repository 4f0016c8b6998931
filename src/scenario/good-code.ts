import { failure, success, type Outcome } from '../origin';
import { coveringOf } from './cover';
import { partClassOf } from './part-class';
import { say } from './sentences';
import type { ElectrifiedGood, GoodClass, Scenario } from './types';

const VEHICLES = ['8701', '8702', '8703', '8704', '8705'];
const JUDGED_NOW =
  'passenger vehicle, light truck, electric vehicle, hybrid vehicle, parts for them';

export interface CodeClass {
  readonly class: GoodClass;
  readonly electrified: ElectrifiedGood | null;
}

/** The class of a good by its own tariff code: a vehicle, or a part by the scenario's tables. */
export function classByCode(
  digits: string,
  received: string,
  aftermarket: boolean,
  scenario: Scenario,
): Outcome<CodeClass> {
  if (digits.length < 6) return failure(say('good-code-short', { received }));
  const covers = (cover: string) => coveringOf(cover, digits) !== null;
  const vehicle = scenario.vehicleCodes.find((row) => row.covers.some(covers));
  if (vehicle !== undefined && !aftermarket) {
    return success({ class: vehicle.class, electrified: vehicle.electrified ?? null });
  }
  if (VEHICLES.some(covers)) {
    return failure(say('good-not-modelled', { received, goods: JUDGED_NOW }));
  }
  const own = scenario.aftermarketCodes;
  const part =
    aftermarket && own !== null
      ? own.some(covers)
        ? 'aftermarket part'
        : null
      : partClassOf(scenario, digits);
  if (part === null) return failure(say('good-code-unlisted', { scenario: scenario.id, received }));
  return success({ class: part, electrified: null });
}
