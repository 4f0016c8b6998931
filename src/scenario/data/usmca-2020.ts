import type { GoodClass, Reading, Requirement, Scenario } from '../types';
import { press, sor2020 } from './sources';
import { usReadings } from './us-readings';
import { tableA1, tableB, tableC } from './usmca-tables';

const periods = [
  ['2020-07-01', '2021-06-30', 'beginning on July 1, 2020 and ending on June 30, 2021'],
  ['2021-07-01', '2022-06-30', 'beginning on July 1, 2021 and ending on June 30, 2022'],
  ['2022-07-01', '2023-06-30', 'beginning on July 1, 2022 and ending on June 30, 2023'],
  ['2023-07-01', null, 'beginning on July 1, 2023'],
] as const;

/** Four yearly steps of 1 July, quoted in the words of the provision. */
function yearly(
  measure: Requirement['measure'],
  classes: readonly GoodClass[],
  percents: readonly [string, string, string, string],
  provision: string,
  quote: (percent: string, index: number) => string,
): Requirement {
  return {
    measure,
    classes,
    steps: periods.map(([from, to, words], index) => {
      const percent = percents[index] ?? '';
      return {
        percent,
        from,
        to,
        source: sor2020(provision, `${quote(percent, index)}, ${words}`),
      };
    }),
  };
}

/** The part thresholds print both methods in one sentence, ten points apart. */
function byMethod(
  classes: readonly GoodClass[],
  netCost: readonly [string, string, string, string],
  transactionValue: readonly [string, string, string, string],
  provision: string,
): readonly Requirement[] {
  const quote = (_: string, index: number) =>
    `${netCost[index]}% under the net cost method or ${transactionValue[index]}% under the transaction value method`;
  return [
    yearly('RVC', classes, netCost, provision, quote),
    yearly('RVC TV', classes, transactionValue, provision, quote),
  ];
}

const vehicles: readonly GoodClass[] = ['passenger vehicle', 'light truck'];
const core: readonly GoodClass[] = ['core part', 'engine', 'transmission'];
const from = '2020-07-01';
const inForce = sor2020('s. 13', '66%, beginning on July 1, 2020 and ending on June 30, 2021');
const coreOnly = sor2020(
  's. 14(2)',
  'is originating only if it satisfies the RVC requirement in this section',
);
const battery = sor2020(
  's. 14(3)',
  'is originating if it meets the applicable requirements set out in this section or Schedule 1',
);
const principal = sor2020(
  's. 14(14)',
  'a material listed in Table B is considered originating if it satisfies the applicable change in tariff classification requirement or the applicable RVC requirement provided in Schedule 1',
);
const complementary = sor2020(
  's. 14(16)',
  'a material listed in Table C is originating if it meets the applicable change in tariff classification requirement or the applicable RVC requirement provided in Schedule 1',
);
const vehicleRule = sor2020(
  's. 13',
  'A change to a passenger vehicle of subheading 8703.21 through 8703.90 from any other heading, provided there is an RVC under the net cost method of not less than',
);
const truckRule = sor2020(
  's. 12, light truck',
  'a vehicle of subheading 8704.21 or 8704.31, except for a vehicle that is solely or principally for off-road use',
);
const aftermarket = sor2020('s. 13, 8708', 'or as an aftermarket part');
const aftermarketFigure = sor2020(
  's. 13, 8708',
  'provided there is an RVC of not less than 50% under the net cost method',
);
const lvcTruck = (quote: string) => sor2020('s. 18(2)', quote);
const lvc = sor2020(
  's. 18(1)',
  '40%, consisting of at least 25 percentage points of high-wage material and labour expenditures',
);
const metals = sor2020(
  's. 17(1)',
  'at least 70 percent by value of the vehicle producer’s purchases at the corporate level in the territories of one or more of the CUSMA countries of steel and aluminum listed in Table S are of originating goods',
);
const coreParts = sor2020(
  's. 14(4)',
  'a passenger vehicle or light truck is only originating if the parts listed in column 1 of Table A.2 used in its production are originating',
);
export const usmcaWaiver = sor2020(
  's. 5(4)',
  'the value of all non-originating materials used in the production of the good is not more than 10%',
);
export const panelReport = press(
  'Panel report "United States - Automotive Rules of Origin", 2022-12-14, as reported by Trade Law Daily, 2023-01-11',
  'https://tradelawdaily.com/',
  'United States - Automotive Rules of Origin',
);

/** A hybrid by name could be either kind; only one of them is a passenger vehicle. */
export const hybridEngine: Reading = {
  term: 'hybrid engine',
  reading: 'spark-ignition',
  others: ['compression-ignition: an "other vehicle", not modelled yet'],
  source: sor2020(
    's. 12, passenger vehicle',
    'a vehicle of subheading 8703.90 with both a compression-ignition engine and an electric motor for propulsion',
  ),
  settledBy: null,
  classes: ['hybrid vehicle'],
};

/** The Automotive Appendix to Annex 4-B and Part VI of the Uniform Regulations, light vehicles. */
export const usmca2020: Scenario = {
  id: 'usmca-2020',
  name: 'USMCA automotive appendix (Annex 4-B Appendix; Uniform Regulations Part VI)',
  label: 'USMCA',
  summary:
    'Cars and light trucks need 75 % regional value content by net cost, seven core parts that originate, 40 or 45 % labour value content, and 70 % of steel and aluminum purchases from the region. Originating parts roll up; there is no tracing list for light vehicles.',
  proposer: 'Canada, Mexico, United States',
  date: from,
  status:
    'in force; on 2026-07-01 the United States declined to extend it by 16 years, so it is reviewed every year and ends in 2036 unless extended',
  confidence: 'primary',
  checkedOn: '2026-11-23',
  life: { from, to: null, source: inForce },
  calendar: 'day',
  classes: [
    { class: 'passenger vehicle', builder: 'ordinary', route: 'both', source: vehicleRule },
    { class: 'light truck', builder: 'ordinary', route: 'both', source: truckRule },
    { class: 'engine', builder: 'ordinary', route: 'RVC', source: coreOnly },
    { class: 'transmission', builder: 'ordinary', route: 'RVC', source: coreOnly },
    { class: 'core part', builder: 'ordinary', route: 'RVC', source: coreOnly },
    { class: 'advanced battery', builder: 'ordinary', route: 'either', source: battery },
    { class: 'principal part', builder: 'ordinary', route: 'either', source: principal },
    { class: 'complementary part', builder: 'ordinary', route: 'either', source: complementary },
    { class: 'aftermarket part', builder: 'ordinary', route: 'either', source: aftermarket },
  ],
  requirements: [
    yearly('RVC', vehicles, ['66', '69', '72', '75'], 's. 13', (percent) => `${percent}%`),
    ...byMethod(
      [...core, 'advanced battery'],
      ['66', '69', '72', '75'],
      ['76', '79', '82', '85'],
      's. 14(13)',
    ),
    ...byMethod(
      ['principal part'],
      ['62.5', '65', '67.5', '70'],
      ['72.5', '75', '77.5', '80'],
      's. 14(15)',
    ),
    ...byMethod(
      ['complementary part'],
      ['62', '63', '64', '65'],
      ['72', '73', '74', '75'],
      's. 14(17)',
    ),
    {
      measure: 'RVC',
      classes: ['aftermarket part'],
      steps: [{ percent: '50', from, to: null, source: aftermarketFigure }],
    },
    yearly(
      'LVC',
      ['passenger vehicle'],
      ['30', '33', '36', '40'],
      's. 18(1)',
      (percent) =>
        `${percent}%, consisting of at least ${Number(percent) - 15} percentage points of high-wage material and labour expenditures, no more than 10 percentage points of technology expenditures and no more than 5 percentage points of high-wage assembly expenditures`,
    ),
    yearly(
      'LVC MATERIALS',
      ['passenger vehicle'],
      ['15', '18', '21', '25'],
      's. 18(1)',
      (percent) =>
        `at least ${percent} percentage points of high-wage material and labour expenditures, no more than 10 percentage points of technology expenditures and no more than 5 percentage points of high-wage assembly expenditures`,
    ),
    {
      measure: 'LVC',
      classes: ['light truck'],
      steps: [
        {
          percent: '45',
          from,
          to: null,
          source: lvcTruck('the truck meets an LVC requirement of 45%'),
        },
      ],
    },
    {
      measure: 'LVC MATERIALS',
      classes: ['light truck'],
      steps: [
        {
          percent: '30',
          from,
          to: null,
          source: lvcTruck(
            'at least 30 percentage points based on high-wage material and labour expenditures',
          ),
        },
      ],
    },
    ...(['STEEL', 'ALUMINUM'] as const).map((measure) => ({
      measure,
      classes: vehicles,
      steps: [{ percent: '70', from, to: null, source: metals }],
    })),
    {
      measure: 'DE MINIMIS',
      classes: [
        ...vehicles,
        ...core,
        'advanced battery',
        'principal part',
        'complementary part',
        'aftermarket part',
      ],
      steps: [{ percent: '10', from, to: null, source: usmcaWaiver }],
    },
  ],
  factRules: [
    { code: 'core-parts', fact: 'Core parts', measure: null, classes: vehicles, source: coreParts },
    { code: 'lvc', fact: 'LVC', measure: 'LVC', classes: vehicles, source: lvc },
    {
      code: 'lvc-materials',
      fact: 'LVC materials',
      measure: 'LVC MATERIALS',
      classes: vehicles,
      source: lvc,
    },
    { code: 'steel', fact: 'Steel', measure: 'STEEL', classes: vehicles, source: metals },
    { code: 'aluminum', fact: 'Aluminum', measure: 'ALUMINUM', classes: vehicles, source: metals },
  ],
  usBase: 'net cost',
  usNumerator: 'additive',
  // diesel cars of 8703.31 to .33 and diesel hybrids are "other vehicles": not modelled yet
  vehicleCodes: [
    { covers: ['870321-870324'], class: 'passenger vehicle' },
    // the edition of 2017 took these out of 8703.21 to .90; both kinds of hybrid are petrol ones
    { covers: ['870340', '870360'], class: 'passenger vehicle' },
    { covers: ['870380'], class: 'passenger vehicle', electrified: 'electric vehicle' },
    { covers: ['870421', '870431'], class: 'light truck' },
  ],
  aftermarketCodes: ['8708'],
  parts: [
    { covers: ['850760'], class: 'advanced battery' },
    { covers: ['840731', '840732', '840733', '840734', '840820'], class: 'engine' },
    { covers: ['870840'], class: 'transmission' },
    // body stampings and chassis frames are core, the rest of the two subheadings is principal
    { covers: ['870829', '870899'], class: 'core part', or: 'principal part' },
    { covers: tableA1.flatMap(({ covers }) => covers), class: 'core part' },
    { covers: tableB.flatMap(({ covers }) => covers), class: 'principal part' },
    { covers: tableC.flatMap(({ covers }) => covers), class: 'complementary part' },
  ],
  otherParts: null,
  partsTerm: [],
  partsSource: sor2020(
    's. 14(13)',
    'the following RVC thresholds apply to parts for use as original equipment listed under Table A.1 and column 1 of Table A.2',
  ),
  edition: 2012,
  tracingList: false,
  coreRollUp: 'panel',
  technology: 'none',
  noRule: false,
  readings: [
    ...usReadings('all'),
    {
      term: 'core roll-up',
      reading: 'panel',
      others: ['us'],
      source: { ...panelReport, confidence: 'open' },
      settledBy: 'core roll-up',
      classes: vehicles,
    },
    hybridEngine,
  ],
  doubts: [],
  terms: ['core roll-up'],
};
