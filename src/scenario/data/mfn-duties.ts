import type { Source } from '../../origin';
import { press } from './sources';

/** The duty of the most favoured nation on a heading, as a report or a tariff gives it. */
export interface MfnDuty {
  readonly importer: 'US' | 'CA' | 'MX';
  /** four digits; of 87.04 the light trucks of 8704.21 and 8704.31 only */
  readonly heading: '8703' | '8704' | '8706';
  readonly percent: string;
  /** first and last day, ISO; null where the record gives none */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source;
}

const unitedStates = press(
  'The Economist, "Cars block the road", 2018-02-01; HTS 8703.23.01, 8704.21.01 and 8704.31.01',
  'https://www.economist.com/finance-and-economics/2018/02/01/cars-block-the-road-to-a-renegotiated-nafta',
  'tariffs of 2.5% for cars and 25% for light trucks',
);
const canada = press(
  'HTS Hub on the Canadian Customs Tariff 2025 and 2026, as summarised',
  'https://htshub.com/ca-hs',
  'Canada 6.1 %',
);
const mexicoNow = press(
  'White & Case, "Mexico formalizes ...", as summarised',
  'https://www.whitecase.com/',
  '50 % from 1 Jan 2026',
);
const mexicoBefore = press(
  'Automotive World, 2025-09-11, as summarised; one source says 15 to 20 %',
  'https://www.automotiveworld.com/',
  'Mexico 20 %',
);
const fromMemory = (source: Source): Source => ({ ...source, confidence: 'unverified' });

/** Rates that stand on record; a heading, a country or a year that is missing has none here. */
export const mfnDuties: readonly MfnDuty[] = [
  {
    importer: 'US',
    heading: '8703',
    percent: '2.5',
    from: '1994-01-01',
    to: null,
    source: unitedStates,
  },
  {
    importer: 'US',
    heading: '8704',
    percent: '25',
    from: '1964-01-01',
    to: null,
    source: unitedStates,
  },
  {
    importer: 'CA',
    heading: '8703',
    percent: '6.1',
    from: '2018-01-01',
    to: '2024-12-31',
    source: fromMemory(canada),
  },
  { importer: 'CA', heading: '8703', percent: '6.1', from: '2025-01-01', to: null, source: canada },
  { importer: 'CA', heading: '8706', percent: '6.1', from: '2025-01-01', to: null, source: canada },
  {
    importer: 'MX',
    heading: '8703',
    percent: '20',
    from: null,
    to: '2025-12-31',
    source: mexicoBefore,
  },
  {
    importer: 'MX',
    heading: '8703',
    percent: '50',
    from: '2026-01-01',
    to: null,
    source: mexicoNow,
  },
];
