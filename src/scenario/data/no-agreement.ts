import { classOfName, goodNames } from '../good-names';
import { otherVehicles, type GoodClass, type Scenario } from '../types';
import { afterNafta } from './after-nafta';
import { press } from './sources';

const duties = press(
  'The Economist, "Cars block the road", 2018-02-01',
  'https://www.economist.com/finance-and-economics/2018/02/01/cars-block-the-road-to-a-renegotiated-nafta',
  'tariffs of 2.5% for cars and 25% for light trucks',
);

const everyClass: readonly GoodClass[] = [
  ...new Set(goodNames.map((name) => classOfName(name).class)),
  'golf car or snowmobile',
];

/** Without an agreement there is nothing to qualify for: the duty of the most favoured nation applies. */
export const noAgreement: Scenario = {
  ...afterNafta,
  id: 'no-agreement',
  name: 'No agreement (most-favoured-nation duty)',
  label: 'No agreement',
  summary:
    'Without an agreement there is no rule of origin and no preference: every good pays the most-favoured-nation duty of the country that imports it. Shares are still computed, for comparison.',
  proposer: 'nobody',
  date: '',
  status: 'what remains where no agreement applies',
  noRule: true,
  classes: everyClass.map((goodClass) => ({
    class: goodClass,
    builder: 'ordinary' as const,
    route: 'unknown' as const,
    source: duties,
  })),
  parts: [
    { covers: ['8407', '8408'], class: 'engine' },
    { covers: ['870840'], class: 'transmission' },
  ],
  partsElsewhere: otherVehicles.map((vehicle) => ({
    vehicle,
    judgedFor: 'light vehicle' as const,
  })),
  otherParts: 'listed part',
  partsSource: duties,
  readings: [],
  doubts: [],
};
