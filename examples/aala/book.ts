import { exampleIds } from '../../src/scenario/example-ids';
import type { Book } from '../ooxml/write-book';
import { settingNames, settingsSheet, type Settings } from '../sheets/settings-sheet';
import { sourcesSheet } from '../sheets/sources-sheet';
import { BANNER } from './banner';
import { isNorthAmerican, type Carline } from './carlines';
import { countsSheet } from './counts-sheet';
import { listSheet } from './list-sheet';
import { SOURCES } from './sources';

/** The labels of model year 2019 against what laws and proposals ask: formulas without results. */
export const aalaBook = (settings: Settings, carlines: readonly Carline[]): Book => {
  const { law, agreement, latest, demand } = exampleIds;
  return {
    title: 'The AALA list of model year 2019 against laws and proposals',
    sheets: [
      countsSheet([law, agreement, latest, demand]),
      listSheet(carlines.filter(isNorthAmerican), { law: 'Law', demand: 'Demand' }),
      sourcesSheet(
        {
          name: 'Limits',
          title: 'What the list is, and what it is not',
          banner: BANNER,
          heads: ['What', 'Source', 'What follows'],
        },
        SOURCES,
      ),
      settingsSheet(settings, { scenario: law, good: 'passenger vehicle', language: 'en' }),
    ],
    names: { ...settingNames, Law: 'Counts!$A$7', Demand: 'Counts!$A$10' },
  };
};
