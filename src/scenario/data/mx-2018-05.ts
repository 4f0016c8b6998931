import type { Scenario } from '../types';
import { afterNafta, figure, lightVehicles, noWaiver, ordinaryValues } from './after-nafta';
import { labourWithoutCredits } from './labour-value';
import { open, press } from './sources';
import { usReadings } from './us-readings';

const regional = press(
  'Reuters quoted by forexcrunch.com, 2018-05-25',
  'https://www.forexcrunch.com/blog/2018/05/25/mexico-will-not-be-pressured-into-nafta-renegotiation-but-will-make-counter-offer-reuters/',
  '70 percent of overall content of a vehicle made in North America come from the region',
);
const wages = press(
  'The Drive, "United States and Mexico Reportedly Close in on NAFTA Car Deal", 2018',
  'https://www.thedrive.com/news/22596/united-states-and-mexico-reportedly-close-in-on-nafta-car-deal',
  "20 percent of a car's value coming from higher-paid workers",
);
const adjustment = press(
  'Reuters on investing.com, 2018-05-08; CBC and The Canadian Press, 2018-05-08',
  'https://www.investing.com/news/economic-indicators/canada-says-nafta-talks-constructive-auto-rules-center-stage-1436838',
  '10-year',
);

/** The Mexican counter-offer of May 2018: 70 % and 20 %. */
export const mx201805: Scenario = {
  ...afterNafta,
  id: 'mx-2018-05',
  name: 'Mexican counter-offer of May 2018 (70/20)',
  label: 'Mexico 70/20',
  summary:
    'Mexico offered 70 % regional content for a vehicle as a whole and 20 % of its value from high-wage labour, on condition that other demands were withdrawn. Base, steps, wage and parts were not reported, so only vehicles can be judged.',
  proposer: 'Mexico',
  date: '2018-05-24',
  status: 'counter-offer on conditions; called not enough by the United States',
  requirements: [
    figure('RVC', lightVehicles, '70', regional),
    figure('LVC', lightVehicles, '20', wages),
  ],
  factRules: [{ code: 'lvc', fact: 'LVC', measure: 'LVC', classes: lightVehicles, source: wages }],
  labour: labourWithoutCredits(wages),
  readings: [
    {
      term: 'rvc base',
      reading: 'net cost, as under NAFTA',
      others: ['another value of the vehicle; the method was not reported'],
      source: open(regional),
      settledBy: null,
      classes: 'all',
    },
    {
      term: 'phase-in',
      reading: '70 % in force at once',
      others: ['ten years, as in the version of 8 May 2018'],
      source: open(adjustment),
      settledBy: 'rvc',
      classes: 'all',
    },
    {
      term: 'wage',
      reading: 'USD 16 an hour, assumed from the demand it answered',
      others: ['another wage; none was reported'],
      source: open(wages),
      settledBy: null,
      classes: 'all',
    },
    {
      term: 'lvc base',
      reading: 'the value of the vehicle, as the fact LVC states it',
      others: ['the formulas of the later agreement'],
      source: open(wages),
      settledBy: null,
      classes: 'all',
    },
    ordinaryValues(regional, ['the tracing list unchanged (tracing = listed)']),
    {
      term: 'steel and aluminum',
      reading: 'no test, as in the version of 8 May 2018',
      others: ['a share of purchases'],
      source: open(adjustment),
      settledBy: null,
      classes: 'all',
    },
    {
      term: 'technology',
      reading: 'no credit',
      others: ['a credit; nothing was reported'],
      source: open(regional),
      settledBy: 'technology',
      classes: 'all',
    },
    noWaiver(regional),
    ...usReadings('all'),
  ],
};
