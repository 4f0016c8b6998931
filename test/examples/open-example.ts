import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { openWorkbook, type CellValue, type Workbook } from '../../src/engine';
import { projectFolder } from '../support/dist';

const folder = join(projectFolder, 'examples');

export const exampleNames = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

export const exampleBytes = (name: string): Buffer => readFileSync(join(folder, name));

/** An example as it is calculated now, or with the results that the file stores. */
export const openExample = (name: string, recalculate = true): Workbook =>
  openWorkbook(exampleBytes(name), { customFunctions: [naftaFunctions()], recalculate });

/** Types into the one cell that a name or an address stands for. */
export function setCell(
  book: Workbook,
  reference: string,
  value: string | number | boolean | null,
): void {
  const cell = book.resolve(reference);
  if (cell === null) throw new Error(`${reference} is no cell`);
  const { sheet, row, column } = cell;
  book.apply([{ kind: 'cells', cells: [{ sheet, row, column, value }] }]);
}

/** A block of values, errors as their sign: "Resumen!A6:H9". */
export function block(book: Workbook, reference: string): readonly (readonly unknown[])[] {
  const range = book.resolve(reference);
  if (range === null) throw new Error(`${reference} is no range`);
  return signs(book.values(range));
}

/** Values as a file stores them: of an error the sign alone. */
export const signs = (values: readonly (readonly CellValue[])[]): readonly (readonly unknown[])[] =>
  values.map((row) =>
    row.map((value) => (typeof value === 'object' && value !== null ? value.error : value)),
  );
