import type { Source } from '../../../origin';
import type { Overlay } from './overlay-types';

const order = (provision: string, quote: string): Source => ({
  title: `SOR/2025-118 ${provision}`,
  address: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2025-118/',
  quote,
  confidence: 'primary',
  edition: 'consolidated to 2026-07-23, last amended by SOR/2025-181 on 2025-08-29',
});

/** Schedule 1 of the order, in items of the Canadian tariff. */
const schedule1 = (
  '870322 870323 870324 870331 870332 870333 870340 870350 870360 870370 870380 870390 ' +
  '87042190 870431 87044190 870451 870460'
).split(' ');

/** The surtax of Canada on motor vehicles that originate in the United States. */
export const caSurtax: Overlay = {
  id: 'ca-surtax',
  name: 'United States Surtax Order (Motor Vehicles 2025)',
  importer: 'CA',
  status: 'in force at the consolidation of 2026-07-23',
  checkedOn: '2026-11-23',
  groups: [
    {
      covers: schedule1,
      goods: ['passenger vehicle', 'electric vehicle', 'hybrid vehicle', 'light truck'],
      forHeavy: null,
      percent: '25',
      from: '2025-04-09',
      relief: 'CA and MX content',
      leastContent: '15',
      source: order(
        's. 2(1) and (2)',
        'a surtax in the amount of 25% of the value determined by the formula A − B',
      ),
    },
  ],
  partners: [],
  origins: ['US'],
  byWeight: ['870460'],
};
