import type { Source } from '../../origin';
import { sor2020 } from './sources';

const plant = 's. 12, qualifying wage-rate production plant';

/** The average base hourly wage from which a plant is one of high wages. */
export interface HighWage {
  readonly country: 'US' | 'CA' | 'MX';
  readonly amount: string;
  readonly currency: 'USD' | 'CAD' | 'MXN';
  readonly source: Source;
}

export const highWages = (): readonly HighWage[] => [
  {
    country: 'US',
    amount: '16',
    currency: 'USD',
    source: sor2020(plant, 'US$16 in the United States'),
  },
  { country: 'CA', amount: '20.88', currency: 'CAD', source: sor2020(plant, 'CA$20.88 in Canada') },
  {
    country: 'MX',
    amount: '294.22',
    currency: 'MXN',
    source: sor2020(plant, 'MXN$294.22 in Mexico'),
  },
];

/** The production capacity that the assembly credit asks of a plant, by kind of vehicle: one of the three. */
export interface AssemblyCapacity {
  readonly vehicles: 'passenger vehicle, light truck' | 'heavy truck';
  readonly engines: string;
  readonly transmissions: string;
  readonly batteryPacks: string;
  readonly source: Source;
}

export const assemblyCapacities = (): readonly AssemblyCapacity[] => [
  {
    vehicles: 'passenger vehicle, light truck',
    engines: '100000',
    transmissions: '100000',
    batteryPacks: '25000',
    source: sor2020(
      's. 12, high-wage assembly plant for passenger vehicle or light truck parts',
      '100,000 or more engines of heading 84.07 or 84.08; 100,000 or more transmissions of subheading 8708.40; or 25,000 or more advanced battery packs',
    ),
  },
  {
    vehicles: 'heavy truck',
    engines: '20000',
    transmissions: '20000',
    batteryPacks: '20000',
    source: sor2020(
      's. 12, high-wage assembly plant for heavy truck parts',
      '20,000 or more engines of heading 84.07 or 84.08; 20,000 or more transmissions of subheading 8708.40; or 20,000 or more advanced battery packs',
    ),
  },
];
