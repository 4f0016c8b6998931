import type { VehicleRow } from '../types';

/**
 * Vehicles by tariff code, light-duty and heavy-duty; heading 87.02 by the number of persons. Codes that
 * later editions took out of a subheading of the definitions stand beside it.
 *
 * Law: SOR/94-14 s. 2
 */
export const naftaVehicles: readonly VehicleRow[] = [
  // snow vehicles and golf cars are in neither definition
  { covers: ['870310'], class: 'golf car or snowmobile' },
  { covers: ['870321-870324', '870331-870333', '870390'], class: 'passenger vehicle' },
  { covers: ['870340-870370'], class: 'passenger vehicle', electrified: 'hybrid vehicle' },
  { covers: ['870380'], class: 'passenger vehicle', electrified: 'electric vehicle' },
  { covers: ['870421', '870431', '870441', '870451'], class: 'light truck' },
  {
    covers: ['8702'],
    oneOf: ['other vehicle', 'heavy other vehicle'],
    because: 'good-by-persons',
  },
  { covers: ['870120-870129'], class: 'heavy truck' },
  {
    covers: ['870422', '870423', '870432', '870442', '870443', '870452', '870460', '870490'],
    class: 'heavy truck',
  },
  { covers: ['8701', '870410', '8705'], class: 'heavy other vehicle' },
  // "and headings 87.05 and 87.06": a chassis with engine is a heavy-duty vehicle, for a car too
  { covers: ['8706'], class: 'chassis with engine for heavy truck', whateverFor: true },
];
