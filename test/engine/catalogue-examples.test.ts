import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { openWorkbook } from '../../src/engine';
import { catalogue } from '../../src/functions/catalogue';
import { projectFolder } from '../support/dist';

/** Every example of the help, typed into a cell of the embedded workbook below everything else. */
const book = openWorkbook(readFileSync(join(projectFolder, 'examples', 'vehicle-cost.xlsx')), {
  customFunctions: [naftaFunctions()],
});
const [first] = book.sheets;
const sheet = first?.name ?? '';

/** The cell that shows the formula: of a spill the first. */
const shown = (result: unknown): unknown =>
  Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;

test.each(catalogue.map(({ example }, index) => [example.formula, example.result, index] as const))(
  '%s',
  (formula, result, index) => {
    const cell = { sheet, row: 500 + 20 * index, column: 40 };
    book.apply([{ kind: 'cells', cells: [{ ...cell, formula }] }]);
    expect(book.value(cell)).toEqual(shown(result));
  },
);
