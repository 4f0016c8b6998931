import type { Source } from '../../../origin';
import { hts2025 } from './hts-2025';
import { press } from '../sources';

export type Importer = 'US' | 'CA' | 'MX';

/** The duty of the most favoured nation on some goods, as a tariff or a report gives it. */
export interface MfnDuty {
  readonly importer: Importer;
  /** prefixes of a tariff code, four to eight digits, those after the sixth in the importer's own tariff */
  readonly covers: readonly string[];
  /** names that the rate holds for without a code */
  readonly goods: readonly string[];
  readonly percent: string;
  /** first and last day, ISO; null where the record gives none */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source;
}

const economist = press(
  'The Economist, "Cars block the road", 2018-02-01; HTS 8703.23.01, 8704.21.01 and 8704.31.01',
  'https://www.economist.com/finance-and-economics/2018/02/01/cars-block-the-road-to-a-renegotiated-nafta',
  'tariffs of 2.5% for cars and 25% for light trucks',
);
const canada = press(
  'HTS Hub on the Canadian Customs Tariff 2025 and 2026, as summarised',
  'https://www.htshub.com/ca-hs/head/8706',
  '8706.00.20 For the vehicles of heading 87.03 or of subheading 8704.21 or 8704.31: 6.1 %',
);
const mexicoNow = press(
  'White & Case, "Mexico formalizes ...", as summarised',
  'https://www.whitecase.com/',
  '50 % from 1 Jan 2026',
);
const mexicoBefore = press(
  'El Economista, 2025-12-09; Automotive World, 2025-09-11, says 15 to 20 %',
  'https://www.eleconomista.com.mx/empresas/autos-mayores-tasas-arancelarias-20251209-790315.html',
  'pasarán de tener un arancel del 20 al 50 por ciento',
);
const fromMemory = (source: Source): Source => ({ ...source, confidence: 'unverified' });

const cars = ['passenger vehicle', 'electric vehicle', 'hybrid vehicle'];
/** Cars of 8703.21 to 8703.90; 8703.10 are snowmobiles and golf cars. */
const carCodes = ['87032', '87033', '87034', '87035', '87036', '87037', '87038', '87039'];
const lightTrucks = ['870421', '870431'];

/** Names that a line of the schedule stands for, by percent and one of its lines. */
const named: Readonly<Record<string, readonly string[]>> = {
  // engines to be installed in road vehicles, and gear boxes for them: 8407.33 to 8408.20, 8708.40.11
  '2.5': [...cars, 'engine', 'transmission'],
  // road tractors
  '4': ['heavy truck'],
  '25': ['light truck', 'heavy truck'],
};

/** Rates that stand on record; a good, a country or a year that is missing has none here. */
export const mfnDuties: readonly MfnDuty[] = [
  {
    importer: 'US',
    covers: carCodes,
    goods: cars,
    percent: '2.5',
    from: '1994-01-01',
    to: '2024-12-31',
    source: economist,
  },
  {
    importer: 'US',
    covers: lightTrucks,
    goods: ['light truck'],
    percent: '25',
    from: '1964-01-01',
    to: '2024-12-31',
    source: economist,
  },
  ...hts2025.map(({ percent, covers, source }) => ({
    importer: 'US' as const,
    covers,
    goods: named[percent] ?? [],
    percent,
    from: '2025-01-01',
    to: null,
    source,
  })),
  {
    importer: 'CA',
    covers: carCodes,
    goods: cars,
    percent: '6.1',
    from: '2018-01-01',
    to: '2024-12-31',
    source: fromMemory(canada),
  },
  {
    importer: 'CA',
    // of 87.01 and 87.02 the subheadings whose line was read; of 87.06 all but agricultural tractors
    covers: [...carCodes, '870122', '870123', '870240', '870290', '87060020', '87060090'],
    goods: cars,
    percent: '6.1',
    from: '2025-01-01',
    to: null,
    source: canada,
  },
  {
    importer: 'MX',
    // electric cars are left out: they entered under rates of their own, which are not on record
    covers: carCodes.filter((code) => code !== '87038'),
    goods: ['passenger vehicle', 'hybrid vehicle'],
    percent: '20',
    from: null,
    to: '2025-12-31',
    source: mexicoBefore,
  },
  {
    importer: 'MX',
    covers: carCodes,
    goods: cars,
    percent: '50',
    from: '2026-01-01',
    to: null,
    source: mexicoNow,
  },
];
