import type { Source } from '../../origin';
import type { GoodClass, Reading, Requirement, Scenario } from '../types';
import { annex401, nafta1994 } from './nafta-1994';
import { open } from './sources';

export const lightVehicles: readonly GoodClass[] = ['passenger vehicle', 'light truck'];

/**
 * What stands where a proposal to replace the rules of NAFTA is silent: its vehicles with their tariff
 * shift, ordinary values in place of the list, no steps, no part requirements, no waiver.
 */
export const afterNafta = {
  ...nafta1994,
  confidence: 'secondary',
  checkedOn: '2026-11-23',
  life: null,
  calendar: 'day',
  classes: [
    { class: 'passenger vehicle', builder: 'ordinary', route: 'both', source: open(annex401) },
    { class: 'light truck', builder: 'ordinary', route: 'both', source: open(annex401) },
  ],
  requirements: [],
  plants: [],
  method: null,
  parts: [],
  partsElsewhere: [],
  tracingList: false,
  readings: [],
  doubts: ['never-published'],
  terms: ['li-ion'],
} as const satisfies Omit<Scenario, 'id'>;

/** One figure without steps, as the press gives it. */
export const figure = (
  measure: Requirement['measure'],
  classes: readonly GoodClass[],
  percent: string,
  source: Source,
): Requirement => ({ measure, classes, steps: [{ percent, from: null, to: null, source }] });

/** No report of these proposals speaks of a waiver, so none is granted: the reading that passes less. */
export const noWaiver = (source: Source): Reading => ({
  term: 'de minimis',
  reading: 'no waiver, nothing reported',
  others: ['7 % unchanged (de minimis = 7%)', '10 % as in the later agreement (de minimis = 10%)'],
  source: open(source),
  settledBy: 'de minimis',
  classes: 'all',
});

/** No report says how non-originating values would be built. */
export const ordinaryValues = (source: Source, others: readonly string[]): Reading => ({
  term: 'tracing',
  reading: 'ordinary: originating parts roll up, no list',
  others,
  source: open(source),
  settledBy: 'tracing',
  classes: 'all',
});
