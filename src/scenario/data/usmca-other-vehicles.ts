import { rowsFor } from '../parts-for';
import type {
  ClassRule,
  GoodClass,
  PartRow,
  PartsElsewhere,
  PlantRule,
  Requirement,
} from '../types';
import { sor2020 } from './sources';
import { coversOf } from './tariff-entries';
import { tableF } from './usmca-tables';

const FROM = '2020-07-01';

const light = sor2020('s. 20(2)', 'the RVC requirement is 62.5% under the net cost method for');
const heavy = sor2020('s. 20(3)', 'the RVC requirement is 60% under the net cost method for');
const other = sor2020(
  's. 13, 8703.21 to 8703.90 (2)',
  'A change to any other good of subheading 8703.21 through 8703.90 from any other heading, provided there is an RVC of not less than 62.5% under the net cost method',
);
const chassis = sor2020(
  's. 13, 87.06 (3)',
  'as original equipment in any other vehicle or as an aftermarket part, no required change in tariff classification provided there is an RVC of not less than 60% under the net cost method',
);
const body = sor2020(
  's. 13, 87.07 (3)',
  'no required change in tariff classification provided there is an RVC of not less than 60% under the net cost method',
);
const aftermarket = sor2020(
  's. 13, 8708',
  'for use as original equipment in any other vehicle or as an aftermarket part',
);
const aftermarketFigure = sor2020(
  's. 13, 8708',
  'provided there is an RVC of not less than 50% under the net cost method',
);
const snowAndGolf = sor2020(
  's. 13, 8703.10',
  '(a) 60% under the transaction value method; or (b) 50% under the net cost method',
);
const general = sor2020(
  's. 3(4)',
  'is not less than 60% if the transaction value method is used or not less than 50% if the net cost method is used',
);

const bearings = /^848[23]/u;
/**
 * Parts for other vehicles: Table F. Bearings of it have a product rule in Schedule 1 that was not read
 * (s. 20(3)(c)). Of some subheadings of 87.08 only a part is listed; the rest needs 50 % (s. 13).
 */
const parts: readonly PartRow[] = [
  { covers: ['8706'], class: 'chassis with engine' },
  { covers: ['8407', '8408'], class: 'engine' },
  { covers: ['870840'], class: 'transmission' },
  {
    covers: ['870810', '870829', '870870', '870893'],
    class: 'listed part',
    or: 'aftermarket part',
  },
  {
    covers: coversOf(tableF).filter((cover) => !bearings.test(cover) || isShaft(cover)),
    class: 'listed part',
  },
];
/** 8483.10, 8483.40 and 8483.50 are listed and no bearings. */
function isShaft(cover: string): boolean {
  return ['848310', '848340', '848350'].includes(cover);
}

export const partsForOthers: readonly PartsElsewhere[] = (
  ['other vehicle', 'heavy other vehicle'] as const
).map((vehicle) => ({ vehicle, judgedFor: vehicle, parts: rowsFor(vehicle, parts) }));

/** Parts that are not original equipment of a passenger vehicle, light or heavy truck: s. 12. */
export const aftermarketParts: readonly PartRow[] = [
  { covers: ['8706'], class: 'aftermarket chassis' },
  { covers: ['8707'], class: 'aftermarket body' },
  { covers: ['8708'], class: 'aftermarket part' },
];

type Row = readonly [goodClass: GoodClass, route: ClassRule['route'], source: ClassRule['source']];

/**
 * Originating materials roll up, and the value of every other non-originating material counts: s. 20(1),
 * (5). Where a part of Table F or G is non-originating, its own VNM can be stated in place of its value:
 * s. 20(4). Which routes the product rule of their engines opens stands in Schedule 1, which was not read.
 */
export const otherClasses: readonly ClassRule[] = (
  [
    ['other vehicle', 'both', other],
    ['heavy other vehicle', 'both', heavy],
    ['chassis with engine for other vehicle', 'RVC', chassis],
    ['chassis with engine for heavy other vehicle', 'RVC', chassis],
    ['engine for other vehicle', 'unknown', light],
    ['transmission for other vehicle', 'either', light],
    ['listed part for other vehicle', 'either', heavy],
    ['engine for heavy other vehicle', 'unknown', heavy],
    ['transmission for heavy other vehicle', 'either', heavy],
    ['listed part for heavy other vehicle', 'either', heavy],
    ['aftermarket part', 'either', aftermarket],
    ['aftermarket chassis', 'RVC', chassis],
    ['aftermarket body', 'either', body],
    ['golf car or snowmobile', 'both', snowAndGolf],
    ['other good', 'unknown', general],
  ] satisfies readonly Row[]
).map(([goodClass, route, source]) => ({ class: goodClass, builder: 'ordinary', route, source }));

const always = (
  percent: string,
  classes: readonly GoodClass[],
  source: ClassRule['source'],
  measure: Requirement['measure'] = 'RVC',
): Requirement => ({ measure, classes, steps: [{ percent, from: FROM, to: null, source }] });

export const otherRequirements: readonly Requirement[] = [
  always(
    '62.5',
    ['other vehicle', 'engine for other vehicle', 'transmission for other vehicle'],
    light,
  ),
  always(
    '60',
    [
      'heavy other vehicle',
      'engine for heavy other vehicle',
      'transmission for heavy other vehicle',
      'listed part for other vehicle',
      'listed part for heavy other vehicle',
    ],
    heavy,
  ),
  always(
    '60',
    [
      'chassis with engine for other vehicle',
      'chassis with engine for heavy other vehicle',
      'aftermarket chassis',
    ],
    chassis,
  ),
  always('60', ['aftermarket body'], body),
  always('50', ['aftermarket part'], aftermarketFigure),
  always('50', ['golf car or snowmobile'], snowAndGolf),
  always('60', ['golf car or snowmobile'], snowAndGolf, 'RVC TV'),
  always('50', ['other good'], general),
  always('60', ['other good'], general, 'RVC TV'),
];

const relieved: readonly GoodClass[] = [
  'other vehicle',
  'heavy other vehicle',
  'chassis with engine for other vehicle',
  'chassis with engine for heavy other vehicle',
];

/** A new plant, or one after a refit, for other vehicles only. */
export const otherPlants: readonly PlantRule[] = [
  {
    plant: 'new',
    percent: '50',
    years: 5,
    classes: relieved,
    source: sor2020(
      's. 20(8)(a)',
      '50% for five years after the date on which the first motor vehicle prototype is produced in a plant by a motor vehicle assembler',
    ),
  },
  {
    plant: 'refit',
    percent: '50',
    years: 2,
    classes: relieved,
    source: sor2020(
      's. 20(8)(b)',
      '50% for two years after the date on which the first motor vehicle prototype is produced at a plant following a refit',
    ),
  },
];
