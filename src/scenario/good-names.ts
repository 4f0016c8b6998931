import { electrifiedGoods, type ElectrifiedGood, type GoodClass } from './types';

/** A name of the contract that is judged now. */
export type GoodName = GoodClass | ElectrifiedGood;

export const goodNames: readonly GoodName[] = [
  'passenger vehicle',
  'light truck',
  ...electrifiedGoods,
  'engine',
  'transmission',
  'listed part',
  'core part',
  'principal part',
  'complementary part',
  'aftermarket part',
];

/** The names that `good` takes now. */
export const goodClasses = (): readonly string[] => goodNames;

/** Names of the contract that are known and not judged yet. */
export const laterNames: readonly string[] = [
  'heavy truck',
  'other vehicle',
  'heavy other vehicle',
  'other good',
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
