import type { ClassRule, GoodClass, Reading, Scenario } from '../types';
import { afterNafta, figure, lightVehicles, noWaiver, ordinaryValues } from './after-nafta';
import { labourWithoutCredits } from './labour-value';
import { open, press } from './sources';
import { usReadings } from './us-readings';
import { usmca2020 } from './usmca-2020';

const regional = press(
  'Seeking Alpha, "Negotiations advance on auto component of NAFTA deal", 2018-04-12',
  'https://seekingalpha.com/news/3345322-negotiations-advance-auto-component-nafta-deal',
  "75% of a vehicle's parts are sourced from the U.S., Mexico and Canada",
);
const tiers = press(
  'Reuters copy on metro.us ("us-lowers-nafta-key-auto-content-demand"), April 2018, as summarised',
  'https://www.metro.us/',
  'engines, drivetrains, axles, suspensions, body panels',
);
const wages = press(
  'Reuters copy on skillsgists.blogspot.com, April 2018',
  'https://skillsgists.blogspot.com/2018/04/us-wants-4-year-phase-in-for-higher.html',
  '40 percent of the value of light-duty passenger vehicles and 45 percent for pickup trucks',
);
const phased = press(
  'Reuters copy on skillsgists.blogspot.com, April 2018',
  'https://skillsgists.blogspot.com/2018/04/us-wants-4-year-phase-in-for-higher.html',
  'a four-year phase-in rate for light passenger vehicles, but only two years for pickup trucks',
);

const first: readonly GoodClass[] = ['engine', 'transmission', 'core part', 'advanced battery'];
const parts: readonly GoodClass[] = [...first, 'principal part', 'complementary part'];

/** Which routes the rule of a part would have opened was not reported. */
const partRule = (goodClass: GoodClass): ClassRule => ({
  class: goodClass,
  builder: 'ordinary',
  route: 'unknown',
  source: open(tiers),
});

const readings: readonly Reading[] = [
  {
    term: 'phase-in',
    reading: '75 % in force at once',
    others: ['in four years for passenger vehicles, two for pickups; the yearly steps are unknown'],
    source: open(phased),
    settledBy: 'rvc',
    classes: lightVehicles,
  },
  {
    term: 'part tiers',
    reading: 'the lists of the later agreement: core 75 %, principal 70 %, complementary 65 %',
    others: ['other lists; only examples were reported'],
    source: open(tiers),
    settledBy: null,
    classes: 'all',
  },
  ordinaryValues(tiers, ['three lists by category of part']),
  {
    term: 'lvc',
    reading: '40 %, and 45 % for trucks, at USD 16 an hour (end of April)',
    others: [
      '30 %, 4 April (lvc = 30%)',
      '40 % at USD 16 to 19 an hour, 10 to 12 April (lvc = 40%)',
    ],
    source: open(wages),
    settledBy: 'lvc',
    classes: lightVehicles,
  },
  {
    term: 'lvc base',
    reading: 'the value of the vehicle, as the fact LVC states it',
    others: ['the formulas of the later agreement'],
    source: open(wages),
    settledBy: null,
    classes: lightVehicles,
  },
  {
    term: 'steel and aluminum',
    reading: '70 % of purchases of each metal',
    others: ['a tier of materials with 70 % regional value content'],
    source: open(tiers),
    settledBy: null,
    classes: lightVehicles,
  },
  {
    term: 'technology',
    reading: 'no credit',
    others: ['a credit for research and development'],
    source: open(tiers),
    settledBy: 'technology',
    classes: 'all',
  },
  noWaiver(regional),
  ...usReadings('all'),
];

/** The tiers of spring 2018: 75, 70 and 65 %, with a zone of high wages. */
export const us201804: Scenario = {
  ...afterNafta,
  id: 'us-2018-04',
  name: 'United States tiered proposal (75/70/65 with a high-wage zone)',
  label: 'US 75/70/65',
  summary:
    'Cars and light trucks would need 75 % regional value content, 40 or 45 % of value made at USD 16 an hour, and 70 % North American steel and aluminum; parts would stand in tiers of 75, 70 and 65 %. The demand for United States content was dropped. Steps, lists of parts and bases were not reported.',
  proposer: 'United States',
  date: '2018-04-12',
  status: 'proposed in stages from March to May 2018; superseded by the deal of August 2018',
  classes: [...afterNafta.classes, ...parts.map(partRule)],
  requirements: [
    figure('RVC', lightVehicles, '75', regional),
    figure('RVC', first, '75', tiers),
    figure('RVC', ['principal part'], '70', tiers),
    figure('RVC', ['complementary part'], '65', tiers),
    figure('LVC', ['passenger vehicle'], '40', wages),
    figure('LVC', ['light truck'], '45', wages),
    figure('STEEL', lightVehicles, '70', open(tiers)),
    figure('ALUMINUM', lightVehicles, '70', open(tiers)),
  ],
  factRules: [
    { code: 'lvc', fact: 'LVC', measure: 'LVC', classes: lightVehicles, source: wages },
    { code: 'steel', fact: 'Steel', measure: 'STEEL', classes: lightVehicles, source: tiers },
    {
      code: 'aluminum',
      fact: 'Aluminum',
      measure: 'ALUMINUM',
      classes: lightVehicles,
      source: tiers,
    },
  ],
  labour: labourWithoutCredits(wages),
  // nothing was reported about parts that are not original equipment
  aftermarketParts: [],
  parts: usmca2020.parts,
  partsSource: open(tiers),
  edition: usmca2020.edition,
  readings,
};
