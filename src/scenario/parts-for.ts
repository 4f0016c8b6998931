import type { PartTable } from './part-class';
import type { GoodClass, OtherVehicle, PartRow, PartsElsewhere, Scenario, Use } from './types';

/** How a scenario treats parts for a vehicle that is not a light one; null where it has no rule. */
export const elsewhereOf = (scenario: Scenario, vehicle: Use): PartsElsewhere | null =>
  scenario.partsElsewhere.find((each) => each.vehicle === vehicle) ?? null;

/** The table in which the own requirement of a part stands, by what the part is for. */
export function partsFor(scenario: Scenario, use: Use): PartTable {
  const { edition } = scenario;
  switch (use) {
    case 'light vehicle':
      return scenario;
    case 'aftermarket':
      return scenario.aftermarketParts === null
        ? scenario
        : { edition, otherParts: null, parts: scenario.aftermarketParts };
    case 'other good':
      return { edition, otherParts: null, parts: [] };
    default: {
      const found = elsewhereOf(scenario, use);
      if (found?.judgedFor === 'light vehicle') return scenario;
      return { edition, otherParts: null, parts: found?.parts ?? [] };
    }
  }
}

/** The rows of a table as rows for another vehicle. */
export const rowsFor = (vehicle: OtherVehicle, rows: readonly PartRow[]): readonly PartRow[] =>
  rows.map((row) => ({
    ...row,
    class: classFor(vehicle, row.class),
    ...(row.or === undefined ? {} : { or: classFor(vehicle, row.or) }),
  }));

/** A class of part as the class for another vehicle. */
export const classFor = (vehicle: Use, goodClass: GoodClass): GoodClass =>
  vehicle === 'light vehicle' ? goodClass : (`${goodClass} for ${vehicle}` as GoodClass);
