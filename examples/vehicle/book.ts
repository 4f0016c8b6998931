import { exampleIds } from '../../src/scenario/example-ids';
import { SETTINGS_SHEET } from '../../src/workbook/settings-sheet';
import { billSheet } from './bill-sheet';
import { netCostSheet } from './net-cost-sheet';
import type { Book } from './ooxml';
import { settingsSheet } from './settings-sheet';
import { sourcesSheet } from './sources-sheet';
import { summarySheet } from './summary-sheet';

/** The workbook: formulas without results, which are computed from the written file. */
export function vehicleBook(
  scenarios: readonly { readonly id: string; readonly name: string }[],
  goods: readonly string[],
  computedWith: string,
): Book {
  return {
    title: 'Illustrative vehicle cost workbook',
    sheets: [
      summarySheet(Object.values(exampleIds)),
      billSheet(),
      netCostSheet(),
      settingsSheet(scenarios, goods, computedWith),
      sourcesSheet(),
    ],
    names: {
      NAFTA_SCENARIO: `'${SETTINGS_SHEET}'!$B$4`,
      NAFTA_GOOD: `'${SETTINGS_SHEET}'!$B$5`,
      NAFTA_DATE: `'${SETTINGS_SHEET}'!$B$6`,
      NetCost: `'Net cost'!$B$15`,
      Facts: `'Net cost'!$A$20:$B$27`,
    },
  };
}
