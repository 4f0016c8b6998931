import { rowsFor } from '../parts-for';
import type { ClassRule, LvcCredit, PartRow, Requirement } from '../types';
import { sor2020 } from './sources';
import { byMethod, heavySteps } from './usmca-steps';
import { coversOf } from './tariff-entries';
import { tableD, tableE } from './usmca-tables';

const truck = sor2020(
  's. 13, 8704.22 and s. 12, heavy truck',
  'A change to a heavy truck of subheading 8704.22 through 8704.23 from any other heading, provided there is an RVC under the net cost method of not less than',
);
const chassis = sor2020(
  's. 13, 87.06 (2)',
  'For a good of heading 87.06 for use as original equipment in a heavy truck, no required change in tariff classification provided there is an RVC under the net cost method of not less than',
);
const onlyByContent = sor2020(
  's. 15(4)',
  'an engine of heading 84.07 or 84.08, a gear box (transmission) of subheading 8708.40 or a chassis classified in 8708.99,that is for use in a heavy truck, is originating only if it satisfies the applicable RVC requirement in subsection (2)',
);
const principal = sor2020(
  's. 15(2)',
  'the following RVC thresholds apply to parts listed in Table D that are for use in a heavy truck',
);
const complementary = sor2020(
  's. 15(3)',
  'the following RVC thresholds apply to parts listed in Table E that are for use in a heavy truck',
);

/**
 * Parts for heavy trucks: Table D with the three that originate by content alone, Table E. A chassis with
 * engine of 87.06 for a heavy truck is a heavy truck itself (s. 12).
 */
export const heavyTruckParts: readonly PartRow[] = rowsFor('heavy truck', [
  { covers: ['870600'], class: 'chassis with engine' },
  { covers: ['840731-840734', '840820'], class: 'engine' },
  { covers: ['870840'], class: 'transmission' },
  // a chassis of 8708.99 originates by content alone, the rest of the subheading by either route
  { covers: ['870899'], class: 'core part', or: 'principal part' },
  { covers: coversOf(tableD), class: 'principal part' },
  { covers: coversOf(tableE), class: 'complementary part' },
]);

const byContent = [
  'engine for heavy truck',
  'transmission for heavy truck',
  'core part for heavy truck',
] as const;

export const heavyTruckClasses: readonly ClassRule[] = [
  { class: 'heavy truck', builder: 'ordinary', route: 'both', source: truck },
  {
    class: 'chassis with engine for heavy truck',
    builder: 'ordinary',
    route: 'RVC',
    source: chassis,
  },
  ...byContent.map((goodClass) => ({
    class: goodClass,
    builder: 'ordinary' as const,
    route: 'RVC' as const,
    source: onlyByContent,
  })),
  {
    class: 'principal part for heavy truck',
    builder: 'ordinary',
    route: 'either',
    source: principal,
  },
  {
    class: 'complementary part for heavy truck',
    builder: 'ordinary',
    route: 'either',
    source: complementary,
  },
];

/**
 * 60, 64 and 70 %; ten points less for complementary parts. Section 13, 8708.94 (2)(b)(iii) prints 70 %
 * "beginning on July 1, 2023": a misprint, every other provision has 2027.
 */
export const heavyTruckRequirements: readonly Requirement[] = [
  heavySteps(
    'RVC',
    ['heavy truck', 'chassis with engine for heavy truck'],
    ['60', '64', '70'],
    's. 13',
  ),
  ...byMethod(
    heavySteps,
    [...byContent, 'principal part for heavy truck'],
    ['60', '64', '70'],
    ['70', '74', '80'],
    's. 15(2)',
  ),
  ...byMethod(
    heavySteps,
    ['complementary part for heavy truck'],
    ['50', '54', '60'],
    ['60', '64', '70'],
    's. 15(3)',
  ),
];

/** Section 18(22): points above 30 of material and manufacturing, certified with a total above 45 %. */
export const heavyTruckCredit: LvcCredit = {
  classes: ['heavy truck', 'chassis with engine for heavy truck'],
  over: '30',
  total: '45',
  floor: '60',
  until: '2027-06-30',
  source: sor2020(
    's. 18(22)',
    'the producer may use the points above 30 percentage points as a credit towards the RVC percentages under section 13, provided that the RVC percentage is not below 60%',
  ),
};
