import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { naftaFunctions } from '../src/cli/nafta-functions';
import { openWorkbook } from '../src/engine';
import { goodClasses, scenarioList } from '../src/scenario';
import { version } from '../package.json';
import { writeBook } from './vehicle/ooxml';
import { vehicleBook } from './vehicle/book';
import { withResults } from './vehicle/with-results';

/**
 * Writes examples/vehicle-cost.xlsx. The formulas are calculated by the add-in's own functions in
 * the embedded workbook, and their results stored beside them as Excel stores them.
 */
export function makeVehicle(folder: string): void {
  const book = vehicleBook(scenarioList(), goodClasses(), `NAFTA origin ${version}`);
  const calculated = openWorkbook(writeBook(book), { customFunctions: [naftaFunctions()] });
  writeFileSync(join(folder, 'vehicle-cost.xlsx'), writeBook(withResults(book, calculated)));
}
