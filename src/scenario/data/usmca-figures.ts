import type { GoodClass, Requirement } from '../types';
import { sor2020 } from './sources';
import {
  aftermarketFigure,
  core,
  from,
  lvcTruck,
  metals,
  usmcaWaiver,
  vehicles,
} from './usmca-provisions';

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

/** What Part VI asks, step by step; the figures of vehicles are by net cost only. */
export const usmcaRequirements: readonly Requirement[] = [
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
];
