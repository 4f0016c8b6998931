import type { Source } from '../../origin';
import { sor94 } from './sources';

export const annex4032Source: Source = sor94(
  'Schedule V (Annex 403.2)',
  'List of Automotive Components and Materials for the Purposes of Section 10',
);

/** An item of Schedule V as printed: a component, and the materials listed for it. */
export interface ComponentItem {
  readonly component: string;
  readonly materials: readonly string[];
}

/**
 * Annex 403.2 as Schedule V of SOR/94-14 prints it. Its materials have no tariff codes: for the help
 * page only, a cost line is told by its code and by what its seller states.
 */
export const annex4032: readonly ComponentItem[] = [
  {
    component: 'Engines of heading 84.07 or 84.08',
    materials: [
      'cast blocks',
      'cast heads',
      'fuel nozzles',
      'fuel injector pumps',
      'glow plugs',
      'turbochargers',
      'superchargers',
      'electronic engine controls',
      'intake manifolds',
      'exhaust manifolds',
      'intake valves',
      'exhaust valves',
      'crankshafts',
      'camshafts',
      'alternators',
      'starters',
      'air cleaner assemblies',
      'pistons',
      'connecting rods and assemblies made therefrom',
      'rotor assemblies for rotary engines',
      'flywheels (for manual transmissions)',
      'flexplates (for automatic transmissions)',
      'oil pans',
      'oil pumps',
      'pressure regulators',
      'water pumps',
      'crankshaft gears',
      'camshaft gears',
      'radiator assemblies',
      'charge-air coolers',
    ],
  },
  {
    component: 'Gear boxes (transmissions) of subheading 8708.40, manual',
    materials: [
      'transmission cases and clutch housings',
      'clutches',
      'internal shifting mechanisms',
      'gear sets, synchronizers and shafts',
    ],
  },
  {
    component: 'Gear boxes (transmissions) of subheading 8708.40, torque convertor type',
    materials: [
      'transmission cases and convertor housings',
      'torque convertor assemblies',
      'gear sets and clutches',
      'electronic transmission controls',
    ],
  },
];
