import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { naftaFunctions } from '../src/sharing/nafta-functions';
import { openWorkbook } from '../src/engine';
import { goodClasses, scenarioList } from '../src/scenario';
import { version } from '../package.json';
import { aalaBook } from './aala/book';
import { readCarlines } from './aala/carlines';
import { brakePartBook } from './brake-part/book';
import { fleetBook } from './fleet/book';
import { writeBook, type Book } from './ooxml/write-book';
import type { Settings } from './sheets/settings-sheet';
import { withResults } from './sheets/with-results';
import { vehicleBook } from './vehicle/book';

const BOOKS: Readonly<Record<string, (settings: Settings, aala: string) => Book>> = {
  'aala-2019.xlsx': (settings, aala) => aalaBook(settings, readCarlines(aala)),
  'vehicle-cost.xlsx': vehicleBook,
  'costo-freno.xlsx': brakePartBook,
  'flotte.xlsx': fleetBook,
};

/**
 * Writes the example workbooks into a folder. The formulas are calculated by the add-in's own
 * functions in the embedded workbook, and their results stored beside them as Excel stores them.
 * `aala` is the text of examples/aala/my2019.csv.
 */
export function makeExamples(folder: string, aala: string): void {
  const settings = {
    scenarios: scenarioList(),
    goods: goodClasses(),
    computedWith: `NAFTA origin ${version}`,
  };
  for (const [name, bookOf] of Object.entries(BOOKS)) {
    const book = bookOf(settings, aala);
    const calculated = openWorkbook(writeBook(book), { customFunctions: [naftaFunctions()] });
    writeFileSync(join(folder, name), writeBook(withResults(book, calculated)));
  }
}
