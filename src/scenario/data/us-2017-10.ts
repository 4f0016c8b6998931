import type { GoodClass, Scenario } from '../types';
import { naftaHeavy } from './nafta-heavy';
import { automotive, nafta1994 } from './nafta-1994';
import { open, press } from './sources';
import { americanShare, usReadings } from './us-readings';

const regional = press(
  'Reuters copy on finance.nine.com.au ("us-unveils-nafta-autos-content-proposal"), 2017-10-13',
  'https://finance.nine.com.au/',
  'cars, trucks and large engines',
);
const phased = press(
  'Bloomberg copy on ajot.com ("u.s.-is-said-to-demand-america-specific-auto-content-in-nafta"), 2017-10-13',
  'https://ajot.com/',
  'over multiple years',
);
const everything = press(
  'The Economist, "Cars block the road", 2018-02-01',
  'https://www.economist.com/',
  'to include everything',
);
const verified = press(
  'The Globe and Mail, article 36583891, 2017-10-13',
  'https://beta.theglobeandmail.com/',
  'verified rather than deemed',
);
const judged: readonly GoodClass[] = ['passenger vehicle', 'light truck', 'engine', 'transmission'];

/** The United States proposal of the fourth round, known from the press only. */
export const us201710: Scenario = {
  ...nafta1994,
  id: 'us-2017-10',
  name: 'United States round-four proposal ("85/50")',
  label: 'US 85/50',
  summary:
    'Cars, trucks and large engines would need 85 % regional value content and, for the first time, half of their value from the United States. Every material would be traced, at every tier, with no tracing list. The text was never published; base, phase-in and parts are open.',
  proposer: 'United States',
  date: '2017-10-13',
  status: 'proposed; the US-content demand was reported dropped in March 2018; never published',
  confidence: 'secondary',
  checkedOn: '2026-11-23',
  life: null,
  calendar: 'day',
  classes: [...automotive, ...naftaHeavy.classes].map((rule) =>
    rule.class === 'aftermarket part' ? rule : { ...rule, builder: 'everything' as const },
  ),
  requirements: [
    {
      measure: 'RVC',
      classes: judged,
      steps: [{ percent: '85', from: null, to: null, source: regional }],
    },
    {
      measure: 'RVC',
      classes: ['listed part', 'aftermarket part'],
      steps: [{ percent: '60', from: null, to: null, source: open(regional) }],
    },
    {
      measure: 'US',
      classes: judged,
      steps: [{ percent: '50', from: null, to: null, source: americanShare }],
    },
  ],
  plants: [],
  method: null,
  parts: [
    { covers: ['8407', '8408'], class: 'engine' },
    { covers: ['870840'], class: 'transmission' },
  ],
  otherParts: 'listed part',
  partsTerm: ['listed part', 'aftermarket part'],
  partsSource: open(regional),
  tracingList: false,
  readings: [
    {
      term: 'tracing depth',
      reading: 'every material at every tier, no roll-up',
      others: ['an expanded closed list (tracing = listed)'],
      source: open(everything),
      settledBy: 'tracing',
      classes: ['passenger vehicle', 'light truck', 'engine', 'transmission', 'listed part'],
    },
    ...usReadings(judged),
    {
      term: 'phase-in',
      reading: '85 % in force at once',
      others: ['from 62.5 % to 85 % over two years', 'over three years'],
      source: open(phased),
      settledBy: 'rvc',
      classes: judged,
    },
    {
      term: 'large engines',
      reading: 'engines and gearboxes 85 %',
      others: ['large engines only'],
      source: open(regional),
      settledBy: null,
      classes: 'all',
    },
    {
      term: 'parts',
      reading: '60%',
      others: ['85%'],
      source: open(regional),
      settledBy: 'parts',
      classes: 'all',
    },
    {
      term: 'de minimis',
      reading: 'no waiver',
      others: [
        '7 % as under NAFTA (de minimis = 7%)',
        '0 % for automotive goods (de minimis = 0%)',
      ],
      source: open(verified),
      settledBy: 'de minimis',
      classes: 'all',
    },
  ],
  doubts: ['never-published'],
  terms: ['parts', 'li-ion'],
};
