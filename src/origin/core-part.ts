import type { Exact } from './exact';
import type { Limit } from './rules';

/** How the producer chooses to value core parts: SOR/2020-155 s. 14(7), (10). */
export type CorePartsChoice = 'all' | 'column 2' | 'super-core';

/** Which non-originating materials of a part count: all of them, or the components of column 2 alone. */
export type CorePartVnm = Exclude<CorePartsChoice, 'super-core'>;

/** What is asked of one of the seven parts, for the vehicle that is judged. */
export interface CorePartRule {
  /** as printed: "Engine" */
  readonly name: string;
  readonly limit: Limit;
  /** whether such a vehicle has one unless the sheet says otherwise */
  readonly expected: boolean;
  /** the part without which a vehicle has this one all the same */
  readonly expectedWithout: string | null;
  /** a tariff change of its own is a second way to originate: s. 14(6) */
  readonly shiftRoute: boolean;
}

/** One good of a part: an engine, a front axle, the stampings of one model. */
export interface CorePartLine {
  readonly position: number;
  /** the name of its rule */
  readonly part: string;
  /** null: the vehicle has no such part */
  readonly netCost: Exact | null;
  /** null where not stated */
  readonly vnm: Readonly<Record<CorePartVnm, Exact | null>>;
  readonly quantity: Exact;
  /** null where nothing is stated; a tariff change is a way of its own where the rule opens one */
  readonly statement: 'originating' | 'originating by shift' | 'non-originating' | null;
}

export interface CorePartsRules {
  readonly parts: readonly CorePartRule[];
  /** of all parts as one */
  readonly superCore: Limit;
  /** null: whichever way passes */
  readonly choice: CorePartsChoice | null;
}
