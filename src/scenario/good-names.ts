import { electrifiedGoods, otherVehicles, type ElectrifiedGood, type GoodClass } from './types';

/** A name of the contract; those of parts can be followed by the vehicle that they are for. */
export type GoodName = GoodClass | ElectrifiedGood;

export const partNames = [
  'engine',
  'transmission',
  'listed part',
  'core part',
  'principal part',
  'complementary part',
] as const;

export const goodNames: readonly GoodName[] = [
  'passenger vehicle',
  'light truck',
  'heavy truck',
  'other vehicle',
  'heavy other vehicle',
  ...electrifiedGoods,
  ...partNames,
  'aftermarket part',
  'other good',
];

/** The names that `good` takes, those with a vehicle last. */
export const goodClasses = (): readonly string[] => [
  ...goodNames,
  ...otherVehicles.flatMap((vehicle) => partNames.map((name) => `${name} for ${vehicle}`)),
];

/** How a name stands in the rules: electric and hybrid cars are passenger vehicles. */
export function classOfName(name: GoodName): {
  readonly class: GoodClass;
  readonly electrified: ElectrifiedGood | null;
} {
  if (name === 'electric vehicle' || name === 'hybrid vehicle') {
    return { class: 'passenger vehicle', electrified: name };
  }
  return { class: name, electrified: null };
}
