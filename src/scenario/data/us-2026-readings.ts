import type { Reading } from '../types';
import { lightVehicles } from './after-nafta';
import { open } from './sources';
import { cars, metals, ofThatValue, ofTheVehicle, regional } from './us-2026-reports';
import { hybridEngine, usmca2020 } from './usmca-2020';
import { usmcaWaiver } from './usmca-provisions';

const asBefore = (term: Reading['term'], settledBy: Reading['settledBy'], source = metals) => ({
  term,
  reading: 'as in the agreement',
  others: [`dropped (${term} = none)`],
  source,
  settledBy,
  classes: lightVehicles,
});

/** What no report of the opening position of 2026 settles. */
export const us2026Readings: readonly Reading[] = [
  {
    term: 'us base',
    reading: 'net cost',
    others: ['regional value', 'customs value', 'transaction value', 'materials'],
    source: open(ofThatValue),
    settledBy: 'us base',
    classes: 'all',
  },
  {
    term: 'us numerator',
    reading: 'additive',
    others: ['subtractive'],
    source: open(ofTheVehicle),
    settledBy: 'us numerator',
    classes: 'all',
  },
  {
    term: 'rvc base',
    reading: 'the whole vehicle',
    others: ['its parts only'],
    source: open(regional),
    settledBy: null,
    classes: lightVehicles,
  },
  {
    term: 'phase-in',
    reading: '82 % in force at once',
    others: ['over three or four years'],
    source: open(regional),
    settledBy: 'rvc',
    classes: lightVehicles,
  },
  {
    term: 'tracing',
    reading: 'ordinary, as in the agreement',
    others: ['another method; nothing was reported'],
    source: open(regional),
    settledBy: 'tracing',
    classes: 'all',
  },
  asBefore('lvc', 'lvc', cars),
  asBefore('steel', 'steel'),
  asBefore('aluminum', 'aluminum'),
  {
    term: 'core parts test',
    reading: 'no test, nothing reported',
    others: ['as in the agreement: the seven core parts must originate'],
    source: open(regional),
    settledBy: null,
    classes: lightVehicles,
  },
  {
    term: 'part requirements',
    reading: 'as in the agreement',
    others: ['raised together with the vehicle'],
    source: open(regional),
    settledBy: null,
    classes: 'all',
  },
  {
    term: 'technology',
    reading: 'no credit outside labour value content',
    others: ['a credit; nothing was reported'],
    source: open(regional),
    settledBy: 'technology',
    classes: 'all',
  },
  {
    term: 'de minimis',
    reading: '10 % unchanged',
    others: ['no waiver (de minimis = none)'],
    source: open(usmcaWaiver),
    settledBy: 'de minimis',
    classes: 'all',
  },
  ...usmca2020.readings.filter(({ term }) => term === 'core roll-up'),
  hybridEngine,
];
