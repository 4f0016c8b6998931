import type { ClassRule, GoodClass, Requirement } from '../types';
import { sor94 } from './sources';

const annex401 = sor94(
  'Schedule I',
  'the regional value-content requirement set out in Schedule I',
);
const heavyGoods = sor94(
  's. 10(1)',
  'for purposes of calculating the regional value content of a heavy-duty automotive good under the net cost method',
);
const otherParts = sor94(
  's. 6(3)',
  'determined, except as otherwise provided in sections 9 and 10, in accordance with section 7',
);
const figures = sor94(
  's. 13(1)(b)',
  'that begins on the day closest to January 1, 1998 and for the three following fiscal years of that producer, not less than 55 per cent, and for the fiscal year of a producer that begins on the day closest to January 1, 2002 and thereafter, not less than 60 per cent, in the case of a heavy-duty vehicle',
);
const bearings = sor94(
  's. 13(1)(b)(iii)',
  'except in the case of a good referred to in subparagraph (a)(ii) or of any of subheadings 8482.10 through 8482.80, 8483.20 and 8483.30',
);

/** Vehicles of SOR/94-14 s. 2 "heavy-duty vehicle"; a chassis of 87.06 is one of them. */
export const naftaHeavyVehicles: readonly GoodClass[] = [
  'heavy truck',
  'heavy other vehicle',
  'chassis with engine for heavy truck',
];
const components: readonly GoodClass[] = ['engine for heavy truck', 'transmission for heavy truck'];

/**
 * Heavy-duty goods under NAFTA. Engines and gear boxes are heavy-duty components and are built like
 * the vehicle, by section 10; other listed parts for it are in neither section and roll up.
 */
export const naftaHeavy: {
  readonly classes: readonly ClassRule[];
  readonly requirements: readonly Requirement[];
} = {
  classes: [
    ...naftaHeavyVehicles.map((goodClass) => ({
      class: goodClass,
      builder: 'heavy' as const,
      route: 'both' as const,
      source: heavyGoods,
    })),
    { class: 'engine for heavy truck', builder: 'heavy', route: 'both', source: heavyGoods },
    {
      class: 'transmission for heavy truck',
      builder: 'heavy',
      route: 'either',
      source: heavyGoods,
    },
    {
      class: 'listed part for heavy truck',
      builder: 'ordinary',
      route: 'either',
      source: otherParts,
    },
    { class: 'bearing for heavy truck', builder: 'ordinary', route: 'either', source: otherParts },
  ],
  requirements: [
    {
      measure: 'RVC',
      classes: [...naftaHeavyVehicles, ...components, 'listed part for heavy truck'],
      steps: [
        { percent: '50', from: '1994-01-01', to: '1997-12-31', source: annex401 },
        { percent: '55', from: '1998-01-01', to: '2001-12-31', source: figures },
        { percent: '60', from: '2002-01-01', to: null, source: figures },
      ],
    },
    {
      measure: 'RVC',
      classes: ['bearing for heavy truck'],
      steps: [{ percent: '50', from: '1994-01-01', to: null, source: bearings }],
    },
  ],
};
