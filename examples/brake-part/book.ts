import { exampleIds } from '../../src/scenario/example-ids';
import type { Book } from '../ooxml/write-book';
import { settingNames, settingsSheet, type Settings } from '../sheets/settings-sheet';
import { sourcesSheet } from '../sheets/sources-sheet';
import { BANNER } from './banner';
import { linesSheet } from './lines-sheet';
import { netCostSheet } from './net-cost-sheet';
import { proposalsSheet } from './proposals-sheet';
import { ratesSheet } from './rates-sheet';
import { SOURCES } from './sources';
import { statementsSheet } from './statements-sheet';
import { summarySheet } from './summary-sheet';

/** A supplier's cost sheet for one part, in Spanish: formulas without results. */
export const brakePartBook = (settings: Settings): Book => ({
  title: 'Hoja de costos ilustrativa de una mordaza de freno',
  sheets: [
    summarySheet([
      exampleIds.law,
      exampleIds.demand,
      `${exampleIds.demand}; parts = 85%`,
      exampleIds.agreement,
    ]),
    proposalsSheet(),
    linesSheet(),
    statementsSheet(),
    ratesSheet(),
    netCostSheet(),
    settingsSheet(settings, { scenario: exampleIds.law, good: '8708.30', language: 'es' }),
    sourcesSheet(
      {
        name: 'Fuentes',
        title: 'De dónde sale la forma; las cifras son ilustrativas',
        banner: BANNER,
        heads: ['Qué', 'Fuente', 'Cómo se usó'],
      },
      SOURCES,
    ),
  ],
  names: {
    ...settingNames,
    CostoNeto: `'Costo neto'!$B$13`,
    EscenarioES: 'Resumen!$C$11',
    ValorTransaccion: `'Costo neto'!$B$18`,
    Hechos: `'Costo neto'!$A$18:$B$20`,
  },
});
