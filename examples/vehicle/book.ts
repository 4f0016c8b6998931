import { exampleIds } from '../../src/scenario/example-ids';
import type { Book } from '../ooxml/write-book';
import { settingNames, settingsSheet, type Settings } from '../sheets/settings-sheet';
import { sourcesSheet } from '../sheets/sources-sheet';
import { BANNER } from './banner';
import { billSheet } from './bill-sheet';
import { netCostSheet } from './net-cost-sheet';
import { SOURCES } from './sources';
import { summarySheet } from './summary-sheet';

/** A vehicle's cost sheet under three laws: formulas without results. */
export const vehicleBook = (settings: Settings): Book => ({
  title: 'Illustrative vehicle cost workbook',
  sheets: [
    summarySheet([exampleIds.law, exampleIds.demand, exampleIds.agreement]),
    billSheet(),
    netCostSheet(),
    settingsSheet(settings, {
      scenario: exampleIds.law,
      good: 'passenger vehicle',
      language: 'en',
    }),
    sourcesSheet(
      {
        name: 'Sources',
        title: 'Sources of the shapes; the figures are illustrative',
        banner: BANNER,
        heads: ['What', 'Source', 'How it was used'],
      },
      SOURCES,
    ),
  ],
  names: {
    ...settingNames,
    NetCost: `'Net cost'!$B$15`,
    Facts: `'Net cost'!$A$20:$B$27`,
  },
});
