import type { Scenario } from '../types';
import { afterNafta, figure, ordinaryValues } from './after-nafta';
import { automotive, nafta1994, naftaWaiver } from './nafta-1994';
import { open, press } from './sources';
import { usReadings } from './us-readings';

const wholeVehicle = press(
  'The Globe and Mail, article 37720583, 2018-01-24',
  'https://www.theglobeandmail.com/report-on-business/canada-proposes-boost-to-auto-parts-made-in-north-america-in-bid-to-reach-nafta-deal/article37720583/',
  'total value of a vehicle',
);
const ideas = press(
  'Bloomberg copy on baystreet.ca, article 36110, January 2018',
  'https://www.baystreet.ca/',
  'fully baked proposal',
);
const newTechnology = press(
  'The Canadian Press on iheartradio.ca, article 1.3550085, January 2018',
  'https://www.iheartradio.ca/',
  'new fuel sources, batteries, lightweight materials, cameras',
);
const metal = press(
  'Inside U.S. Trade copy on lists.citizenstrade.org, 2018-01-25',
  'https://lists.citizenstrade.org/pipermail/ctcfield-citizenstrade.org/attachments/20180125/c04bba38/attachment.html',
  'boosting',
);

/** The "creative ideas" of Montreal: another way to count, and no percentage at all. */
export const ca201801: Scenario = {
  ...afterNafta,
  id: 'ca-2018-01',
  name: 'Canadian "creative ideas" of the Montreal round',
  label: 'Canada ideas',
  summary:
    'Canada proposed to measure content over the total value of a vehicle instead of a list, and to count software, research and other new technology. No percentage was presented: add "rvc = ...%" to get a verdict. How technology would count is open.',
  proposer: 'Canada',
  date: '2018-01-24',
  status: 'informal ideas without text or percentages; rejected by the United States on 2018-01-29',
  classes: automotive.map((rule) => ({
    ...rule,
    builder: 'ordinary' as const,
    source: open(rule.source),
  })),
  requirements: [
    figure(
      'DE MINIMIS',
      automotive.map((rule) => rule.class),
      '7',
      open(naftaWaiver),
    ),
  ],
  parts: nafta1994.parts,
  technology: 'T1',
  readings: [
    {
      term: 'rvc',
      reading: 'none published',
      others: ['62.5%', '70%', '75%', '85%'],
      source: open(ideas),
      settledBy: 'rvc',
      classes: 'all',
    },
    ordinaryValues(wholeVehicle, ['a longer tracing list (tracing = listed)']),
    {
      term: 'technology',
      reading: 'T1: spending outside net cost added to both sides of the ratio',
      others: [
        'none',
        'points of spending over net cost, up to a cap (technology = T2)',
        'T3: weights for advanced components, not computable',
        'T4: technology added to the tracing list, not computable',
      ],
      source: open(newTechnology),
      settledBy: 'technology',
      classes: 'all',
    },
    {
      term: 'electrified vehicles',
      reading: 'judged as other passenger vehicles',
      others: ['a separate rule, not published'],
      source: open(newTechnology),
      settledBy: null,
      classes: ['electric vehicle', 'hybrid vehicle'],
    },
    {
      term: 'steel and aluminum',
      reading: 'no test and no credit',
      others: ['a credit, or a count of its own, for North American metal'],
      source: open(metal),
      settledBy: null,
      classes: ['passenger vehicle', 'light truck'],
    },
    {
      term: 'de minimis',
      reading: '7 % unchanged',
      others: ['no waiver (de minimis = none)'],
      source: open(naftaWaiver),
      settledBy: 'de minimis',
      classes: 'all',
    },
    ...usReadings('all'),
  ],
};
