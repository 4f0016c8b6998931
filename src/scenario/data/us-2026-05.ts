import type { GoodClass, Reading, Requirement, ScenarioData } from '../types';
import { figure, lightVehicles } from './after-nafta';
import { open, press, sor2020 } from './sources';
import { hybridEngine, usmca2020, usmcaWaiver } from './usmca-2020';

const regional = press(
  'Developments Today, "White House seeks tougher North American auto content rules", 2026',
  'https://developmentstoday.com/transportation/white-house-seeks-tougher-north-american-auto-content-rules',
  '82% of parts content',
);
const ofThatValue = press(
  'Developments Today, "White House seeks tougher North American auto content rules", 2026',
  'https://developmentstoday.com/transportation/white-house-seeks-tougher-north-american-auto-content-rules',
  '50% of that value',
);
const ofTheVehicle = press(
  'Reuters quoted by drive-sense.com (post 416), 2026',
  'https://drive-sense.com/',
  "half of a vehicle's content",
);
const cars = open(
  sor2020(
    's. 18(1)',
    '40%, consisting of at least 25 percentage points of high-wage material and labour expenditures',
  ),
);
const trucks = open(sor2020('s. 18(2)', 'the truck meets an LVC requirement of 45%'));
const truckMaterials = open(
  sor2020(
    's. 18(2)',
    'at least 30 percentage points based on high-wage material and labour expenditures',
  ),
);
const metals = open(
  sor2020(
    's. 17(1)',
    'at least 70 percent by value of the vehicle producer’s purchases at the corporate level',
  ),
);

/** What the agreement asks in the end: the proposal came after its last step. */
const lastStepOf = ({ measure, classes, steps }: Requirement): readonly Requirement[] =>
  steps.slice(-1).map(({ percent, source }) => figure(measure, classes, percent, open(source)));

const isVehicle = (goodClass: GoodClass) => lightVehicles.includes(goodClass);
const ofParts = usmca2020.requirements
  .filter(({ measure }) => measure === 'RVC' || measure === 'RVC TV')
  .filter(({ classes }) => !classes.some(isVehicle))
  .flatMap(lastStepOf);

const asBefore = (term: Reading['term'], settledBy: Reading['settledBy'], source = metals) => ({
  term,
  reading: 'as in the agreement',
  others: ['dropped'],
  source,
  settledBy,
  classes: lightVehicles,
});

/** The opening position of the joint review of 2026, known from one report and its copies. */
export const us202605: ScenarioData = {
  inherits: 'usmca-2020',
  id: 'us-2026-05',
  name: 'United States opening position in the joint review of 2026 ("82/50")',
  label: 'US 82/50',
  summary:
    'Cars and light trucks would need 82 % regional value content and half of their content from the United States. Over what the half is taken, and whether labour value content, steel and aluminum stay, was not reported; here they stay as in the USMCA.',
  proposer: 'United States',
  date: '2026-05-29',
  status: 'reported by Reuters and others, not published; under negotiation, no later text found',
  confidence: 'secondary',
  life: null,
  classes: usmca2020.classes.map((rule) => ({ ...rule, source: open(rule.source) })),
  requirements: [
    figure('RVC', lightVehicles, '82', regional),
    ...ofParts,
    figure('US', lightVehicles, '50', ofTheVehicle),
    figure('LVC', ['passenger vehicle'], '40', cars),
    figure('LVC MATERIALS', ['passenger vehicle'], '25', cars),
    figure('LVC', ['light truck'], '45', trucks),
    figure('LVC MATERIALS', ['light truck'], '30', truckMaterials),
    figure('STEEL', lightVehicles, '70', metals),
    figure('ALUMINUM', lightVehicles, '70', metals),
    figure(
      'DE MINIMIS',
      usmca2020.classes.map((rule) => rule.class),
      '10',
      open(usmcaWaiver),
    ),
  ],
  factRules: usmca2020.factRules
    .filter(({ code }) => code !== 'core-parts')
    .map((rule) => ({ ...rule, source: open(rule.source) })),
  partsSource: open(usmca2020.partsSource),
  readings: [
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
  ],
  doubts: ['never-published'],
};
