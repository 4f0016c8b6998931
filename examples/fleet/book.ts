import { exampleIds } from '../../src/scenario/example-ids';
import type { Book } from '../ooxml/write-book';
import { settingNames, settingsSheet, type Settings } from '../sheets/settings-sheet';
import { sourcesSheet } from '../sheets/sources-sheet';
import { BANNER } from './banner';
import { compareSheet } from './compare-sheet';
import { fleetSheet } from './fleet-sheet';
import { SOURCES } from './sources';
import { verdictsSheet } from './verdicts-sheet';

/** A fleet, one row per model, in French: formulas without results. */
export const fleetBook = (settings: Settings): Book => ({
  title: 'Flotte illustrative selon chaque proposition',
  sheets: [
    fleetSheet(),
    verdictsSheet(settings.scenarios.map(({ id }) => id)),
    compareSheet(),
    settingsSheet(settings, {
      scenario: exampleIds.agreement,
      good: 'passenger vehicle',
      language: 'fr',
    }),
    sourcesSheet(
      {
        name: 'Sources',
        title: 'Sources ; les chiffres sont illustratifs',
        banner: BANNER,
        heads: ['Quoi', 'Source', 'Usage'],
      },
      SOURCES,
    ),
  ],
  names: settingNames,
});
