import type { Requirement } from '../types';
import { heavyTruckRequirements } from './usmca-heavy-trucks';
import { otherRequirements } from './usmca-other-vehicles';
import { certified, core, from, lvcTruck, metals, trucks, vehicles } from './usmca-provisions';
import { byMethod, lightSteps } from './usmca-steps';

/** What Part VI asks, step by step; the figures of vehicles are by net cost only. */
export const usmcaRequirements: readonly Requirement[] = [
  lightSteps('RVC', vehicles, ['66', '69', '72', '75'], 's. 13'),
  ...byMethod(
    lightSteps,
    [...core, 'advanced battery'],
    ['66', '69', '72', '75'],
    ['76', '79', '82', '85'],
    's. 14(13)',
  ),
  ...byMethod(
    lightSteps,
    ['principal part'],
    ['62.5', '65', '67.5', '70'],
    ['72.5', '75', '77.5', '80'],
    's. 14(15)',
  ),
  ...byMethod(
    lightSteps,
    ['complementary part'],
    ['62', '63', '64', '65'],
    ['72', '73', '74', '75'],
    's. 14(17)',
  ),
  lightSteps(
    'LVC',
    ['passenger vehicle'],
    ['30', '33', '36', '40'],
    's. 18(1)',
    (percent) =>
      `${percent}%, consisting of at least ${Number(percent) - 15} percentage points of high-wage material and labour expenditures, no more than 10 percentage points of technology expenditures and no more than 5 percentage points of high-wage assembly expenditures`,
  ),
  lightSteps(
    'LVC MATERIALS',
    ['passenger vehicle'],
    ['15', '18', '21', '25'],
    's. 18(1)',
    (percent) =>
      `at least ${percent} percentage points of high-wage material and labour expenditures, no more than 10 percentage points of technology expenditures and no more than 5 percentage points of high-wage assembly expenditures`,
  ),
  {
    measure: 'LVC',
    classes: trucks,
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
    classes: trucks,
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
    classes: certified,
    steps: [{ percent: '70', from, to: null, source: metals }],
  })),
  ...heavyTruckRequirements,
  ...otherRequirements,
];
