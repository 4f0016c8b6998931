import type { Overlay } from './overlay-types';
import { press } from '../sources';
import {
  automobileParts,
  automobiles,
  buses,
  heavyVehicleParts,
  heavyVehicles,
} from './us-232-lists';

const autos = press(
  'Proclamation 10908 of 2025-03-26 (90 FR 14705), HTS heading 9903.94.01; Thompson Hine, March 2025',
  'https://www.thompsonhinesmartrade.com/2025/03/',
  '25 % on imports of automobiles',
);
const parts = press(
  'US Customs, Automobile Parts HTS List, 2025-05-01, headings 9903.94.05 and 9903.94.06, in a third-party copy',
  'https://content.govdelivery.com/accounts/USDHSCBP/bulletins/3de7ef9',
  'Automobile Parts HTS List',
);
const heavy = press(
  'Proclamation 10984, HTS headings 9903.74.01 to 9903.74.11; ArentFox Schiff, 2026-02-02',
  'https://www.afslaw.com/',
  'MHDV 25 %, buses 10 % from 1 Nov 2025',
);
const agreed = press(
  'HTS U.S. note 33, headings 9903.94.31 to 9903.94.65, in a third-party copy',
  'https://hts.usitc.gov/',
  '15 % in all for Japan, the European Union and Korea; 10 % within a quota for the United Kingdom',
);

const europeanUnion =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** The duty of the United States on automobiles, heavy vehicles and their parts under Section 232. */
export const us232: Overlay = {
  id: 'us-232',
  name: 'Section 232 duty on automobiles, heavy vehicles and parts',
  importer: 'US',
  status: 'in force; headings read in a third-party copy of HTS 2026 Rev. 19',
  checkedOn: '2026-11-23',
  groups: [
    {
      covers: automobiles,
      goods: ['passenger vehicle', 'electric vehicle', 'hybrid vehicle', 'light truck'],
      forHeavy: null,
      percent: '25',
      from: '2025-04-03',
      relief: 'US content',
      source: autos,
    },
    {
      covers: automobileParts,
      goods: ['engine', 'transmission'],
      forHeavy: false,
      percent: '25',
      from: '2025-05-03',
      relief: 'exempt',
      source: parts,
    },
    {
      covers: heavyVehicles,
      goods: ['heavy truck'],
      forHeavy: null,
      percent: '25',
      from: '2025-11-01',
      relief: 'US content',
      source: heavy,
    },
    {
      covers: buses,
      goods: [],
      forHeavy: null,
      percent: '10',
      from: '2025-11-01',
      relief: 'unknown',
      source: heavy,
    },
    {
      covers: heavyVehicleParts,
      goods: ['engine', 'transmission'],
      forHeavy: true,
      percent: '25',
      from: '2025-11-01',
      relief: 'exempt',
      source: heavy,
    },
  ],
  partners: [
    { exporters: ['JP'], percent: '15', from: '2025-09-16', source: agreed },
    { exporters: europeanUnion, percent: '15', from: '2025-08-01', source: agreed },
    { exporters: ['KR'], percent: '15', from: '2025-11-01', source: agreed },
    {
      exporters: ['GB'],
      percent: '10',
      from: '2025-06-30',
      source: { ...agreed, confidence: 'unverified' },
    },
  ],
  origins: null,
  byWeight: [],
};
