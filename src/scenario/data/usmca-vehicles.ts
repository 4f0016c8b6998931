import type { VehicleRow } from '../types';

/**
 * Vehicles by tariff code, in the numbering of 2012; codes that later editions took out of a subheading of a
 * definition stand beside it. What a code does not say (off-road use, motorhomes, ambulances) is read
 * as the class that asks more; the user names the other one.
 *
 * Law: SOR/2020-155 s. 12, 20(2), 20(3)
 */
export const usmcaVehicles: readonly VehicleRow[] = [
  { covers: ['870310'], class: 'golf car or snowmobile' },
  { covers: ['870321-870324'], class: 'passenger vehicle' },
  // spark-ignition hybrids of the edition of 2017
  { covers: ['870340', '870360'], class: 'passenger vehicle' },
  { covers: ['870380'], class: 'passenger vehicle', electrified: 'electric vehicle' },
  // compression-ignition engines, alone or with an electric motor: s. 12 (a), s. 20(2)(b)
  { covers: ['870331-870333', '870350', '870370'], class: 'other vehicle' },
  {
    covers: ['870390'],
    oneOf: ['passenger vehicle', 'other vehicle'],
    because: 'good-by-engine',
  },
  { covers: ['870421', '870431', '870441', '870451'], class: 'light truck' },
  {
    covers: ['8702'],
    oneOf: ['other vehicle', 'heavy other vehicle'],
    because: 'good-by-persons',
  },
  // 8701.21 to .29 of the edition of 2022 are what 8701.20 was
  { covers: ['870120-870129'], class: 'heavy truck' },
  {
    covers: ['870422', '870423', '870432', '870442', '870443', '870452', '870490'],
    class: 'heavy truck',
  },
  // electric trucks left 8704.90 in 2022; an electric pickup is in no definition of s. 12 by its code
  {
    covers: ['870460'],
    oneOf: ['light truck', 'heavy truck', 'heavy other vehicle'],
    because: 'good-by-weight',
  },
  { covers: ['8701', '870410', '8705'], class: 'heavy other vehicle' },
];
