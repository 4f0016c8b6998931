/**
 * The classes of good that rules are written for. A part is for a light vehicle unless its name says
 * for which other vehicle; `bearing`, `advanced battery` and a few more are reached by tariff code only.
 */
const vehicles = [
  'passenger vehicle',
  'light truck',
  'heavy truck',
  'other vehicle',
  'heavy other vehicle',
  'golf car or snowmobile',
] as const;
export type VehicleClass = (typeof vehicles)[number];

/** Vehicles, other than passenger vehicles and light trucks, that a part can be for. */
export const otherVehicles = ['heavy truck', 'other vehicle', 'heavy other vehicle'] as const;
export type OtherVehicle = (typeof otherVehicles)[number];

export type PartClass =
  | 'engine'
  | 'transmission'
  | 'core part'
  | 'advanced battery'
  | 'principal part'
  | 'complementary part'
  | 'listed part'
  | 'bearing'
  | 'chassis with engine'
  | 'body';

export type GoodClass =
  | VehicleClass
  | PartClass
  | `${PartClass} for ${OtherVehicle}`
  | 'aftermarket part'
  | 'aftermarket chassis'
  | 'aftermarket body'
  | 'other good';

/** Cars that are judged as passenger vehicles and carry questions of their own. */
export const electrifiedGoods = ['electric vehicle', 'hybrid vehicle'] as const;
export type ElectrifiedGood = (typeof electrifiedGoods)[number];

export const isVehicle = (goodClass: GoodClass): goodClass is VehicleClass =>
  vehicles.some((vehicle) => vehicle === goodClass);

/** A chassis with engine for a vehicle other than a light one is itself a motor vehicle in the definitions. */
export const isMotorVehicle = (goodClass: GoodClass): boolean =>
  isVehicle(goodClass) || goodClass.startsWith('chassis with engine for ');

/** What a part is for, and with it the table that its own requirement stands in. */
export type Use = OtherVehicle | 'light vehicle' | 'aftermarket' | 'other good';

/** What the parts inside a good are for: the vehicle that the good is, or is for. */
export function useOf(goodClass: GoodClass): Use {
  if (goodClass === 'other good' || goodClass === 'golf car or snowmobile') return 'other good';
  if (goodClass.startsWith('aftermarket')) return 'aftermarket';
  const found = otherVehicles.find(
    (vehicle) => goodClass === vehicle || goodClass.endsWith(` for ${vehicle}`),
  );
  return found ?? 'light vehicle';
}
