import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { naftaFunctions } from '../src/cli/nafta-functions';
import { openWorkbook } from '../src/engine';
import { goodClasses, scenarioList } from '../src/scenario';
import { version } from '../package.json';
import { writeBook, type Book } from './ooxml/write-book';
import type { Settings } from './shared/settings-sheet';
import { withResults } from './shared/with-results';
import { vehicleBook } from './vehicle/book';

const BOOKS: Readonly<Record<string, (settings: Settings) => Book>> = {
  'vehicle-cost.xlsx': vehicleBook,
};

/**
 * Writes the example workbooks into a folder. The formulas are calculated by the add-in's own
 * functions in the embedded workbook, and their results stored beside them as Excel stores them.
 */
export function makeExamples(folder: string): void {
  const settings = {
    scenarios: scenarioList(),
    goods: goodClasses(),
    computedWith: `NAFTA origin ${version}`,
  };
  for (const [name, bookOf] of Object.entries(BOOKS)) {
    const book = bookOf(settings);
    const calculated = openWorkbook(writeBook(book), { customFunctions: [naftaFunctions()] });
    writeFileSync(join(folder, name), writeBook(withResults(book, calculated)));
  }
}
