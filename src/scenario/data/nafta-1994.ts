import { rowsFor } from '../parts-for';
import type { ClassRule, GoodClass, PartRow, Scenario } from '../types';
import { annex4031Covers } from './annex-403-1';
import { lithiumIon } from './lithium-ion';
import { naftaHeavy, naftaHeavyVehicles } from './nafta-heavy';
import { naftaVehicles } from './nafta-vehicles';
import { naftaOtherGoods } from './nafta-other-goods';
import { sor94 } from './sources';
import { usReadings } from './us-readings';

export const annex401 = sor94(
  'Schedule I',
  'the regional value-content requirement set out in Schedule I',
);
const light = sor94(
  's. 13(1)(a)',
  'that begins on the day closest to January 1, 1998 and for the three following fiscal years of that producer, not less than 56 per cent, and for the fiscal year of a producer that begins on the day closest to January 1, 2002 and thereafter, not less than 62.5 per cent',
);
const listed = sor94(
  's. 13(1)(b)',
  'that begins on the day closest to January 1, 1998 and for the three following fiscal years of that producer, not less than 55 per cent, and for the fiscal year of a producer that begins on the day closest to January 1, 2002 and thereafter, not less than 60 per cent',
);
const bearings = sor94(
  's. 13(1)(b)(iii)',
  'except in the case of a good referred to in subparagraph (a)(ii) or of any of subheadings 8482.10 through 8482.80, 8483.20 and 8483.30',
);
export const naftaWaiver = sor94(
  's. 5(5)',
  'the value of all non-originating materials used in the production of the good is not more than seven per cent',
);

const newPlant = sor94(
  's. 13(2)(a)',
  'not less than 50 per cent for five years after the date on which the first prototype of the motor vehicle is produced in the plant by a motor vehicle assembler',
);
const refit = sor94(
  's. 13(2)(b)',
  'not less than 50 per cent for two years after the date on which the first prototype of the motor vehicle is produced in the plant by a motor vehicle assembler following a refit of that plant',
);
const relatedSales = sor94(
  's. 6(6)(c)',
  'exceeds 85 per cent of the producer’s total sales to all persons, whether or not related and regardless of location, of identical goods or similar goods',
);
const vehicles: readonly GoodClass[] = [
  'passenger vehicle',
  'light truck',
  'other vehicle',
  ...naftaHeavyVehicles,
];

const parts: readonly PartRow[] = [
  { covers: ['8407', '8408'], class: 'engine' },
  { covers: ['870840'], class: 'transmission' },
  { covers: ['848210-848280', '848320', '848330'], class: 'bearing' },
  { covers: annex4031Covers, class: 'listed part' },
];
const heavyParts = rowsFor('heavy truck', [
  { covers: ['8706'], class: 'chassis with engine' },
  ...parts,
]);

/** The automotive goods of Article 403; what a heavy-duty vehicle needs stands apart. */
export const automotive: readonly ClassRule[] = [
  { class: 'passenger vehicle', builder: 'listed', route: 'both', source: annex401 },
  { class: 'light truck', builder: 'listed', route: 'both', source: annex401 },
  { class: 'other vehicle', builder: 'listed', route: 'both', source: annex401 },
  { class: 'engine', builder: 'listed', route: 'both', source: annex401 },
  { class: 'transmission', builder: 'listed', route: 'either', source: annex401 },
  { class: 'listed part', builder: 'listed', route: 'either', source: annex401 },
  { class: 'bearing', builder: 'listed', route: 'either', source: annex401 },
  { class: 'aftermarket part', builder: 'ordinary', route: 'either', source: annex401 },
];

/** The automotive rules of NAFTA: Articles 401 to 405, Annexes 401, 403.1 and 403.2. */
export const nafta1994 = {
  id: 'nafta-1994',
  name: 'NAFTA automotive rules of origin (Articles 401 to 405, Annexes 401, 403.1 and 403.2)',
  label: 'NAFTA 1994',
  summary:
    'Cars and light trucks need 62.5 % regional value content by net cost, heavy-duty vehicles and most listed parts 60 %. For light vehicles only imports on the tracing list of Annex 403.1 count as non-originating, but they count even inside an originating part; steel, resins and most electronics are not on it.',
  proposer: 'Canada, Mexico, United States',
  date: '1994-01-01',
  status: 'in force from 1994-01-01 to 2020-06-30',
  confidence: 'primary',
  checkedOn: '2026-11-23',
  life: { from: '1994-01-01', to: '2020-06-30', source: annex401 },
  calendar: 'fiscal year',
  classes: [...automotive, ...naftaHeavy.classes, ...naftaOtherGoods.classes],
  requirements: [
    {
      measure: 'RVC',
      classes: ['passenger vehicle', 'light truck', 'other vehicle', 'engine', 'transmission'],
      steps: [
        { percent: '50', from: '1994-01-01', to: '1997-12-31', source: annex401 },
        { percent: '56', from: '1998-01-01', to: '2001-12-31', source: light },
        { percent: '62.5', from: '2002-01-01', to: null, source: light },
      ],
    },
    {
      measure: 'RVC',
      classes: ['listed part', 'aftermarket part'],
      steps: [
        { percent: '50', from: '1994-01-01', to: '1997-12-31', source: annex401 },
        { percent: '55', from: '1998-01-01', to: '2001-12-31', source: listed },
        { percent: '60', from: '2002-01-01', to: null, source: listed },
      ],
    },
    {
      measure: 'RVC',
      classes: ['bearing'],
      steps: [{ percent: '50', from: '1994-01-01', to: null, source: bearings }],
    },
    ...naftaHeavy.requirements,
    ...naftaOtherGoods.requirements,
    {
      measure: 'DE MINIMIS',
      classes: [...automotive, ...naftaHeavy.classes, ...naftaOtherGoods.classes].map(
        (rule) => rule.class,
      ),
      steps: [{ percent: '7', from: '1994-01-01', to: null, source: naftaWaiver }],
    },
  ],
  plants: [
    { plant: 'new', percent: '50', years: 5, classes: vehicles, source: newPlant },
    { plant: 'refit', percent: '50', years: 2, classes: vehicles, source: refit },
  ],
  method: { relatedSales: { percent: '85', source: relatedSales }, accumulating: true },
  factRules: [],
  labour: null,
  staging: null,
  lvcCredit: null,
  netCostOnly: [],
  usBase: 'net cost',
  usNumerator: 'additive',
  vehicleCodes: naftaVehicles,
  aftermarketParts: null,
  parts,
  // Article 403 knows two kinds of vehicle, light-duty and heavy-duty
  partsElsewhere: [
    { vehicle: 'other vehicle', judgedFor: 'light vehicle' },
    { vehicle: 'heavy truck', judgedFor: 'heavy truck', parts: heavyParts },
    { vehicle: 'heavy other vehicle', judgedFor: 'heavy truck', parts: heavyParts },
  ],
  otherParts: null,
  partsTerm: [],
  partsSource: listed,
  edition: 2007,
  tracingList: true,
  coreRollUp: 'panel',
  technology: 'none',
  noRule: false,
  readings: [...usReadings('all'), lithiumIon],
  doubts: [],
  terms: ['li-ion', 'plant'],
} as const satisfies Scenario;
