import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/engine';
import { cellKey } from '../../src/engine/model';
import { libraryFunctions } from '../../src/engine/functions/library/adapter';
import { signatures } from '../../src/engine/functions/library/signatures';
import type { CellValue } from '../../src/engine/types';
import { buildXlsx } from '../support/xlsx-builder';
import { calculatedByLibreOffice, near, plain } from './libreoffice';
import expectedFile from './library-expected.json';
import { data, formulasByFunction } from './library-formulas';

/** The column of the formulas, right of the data. */
const COLUMN = 6;
const formulas = [...formulasByFunction.values()].flat();

const bytes = buildXlsx({
  sheets: [
    {
      name: 'Sheet1',
      rows: formulas.map((f, row) => [
        ...(data[row] ?? []),
        ...Array<null>(COLUMN - (data[row]?.length ?? 0)).fill(null),
        { f },
      ]),
    },
  ],
});

const expected = expectedFile as Record<string, CellValue>;
const isErrorText = (value: CellValue): boolean =>
  typeof value === 'string' && value.startsWith('#');
/** LibreOffice has fewer errors than Excel: which one it is does not count, only that it is none. */
const agree = (a: CellValue, b: CellValue): boolean =>
  (isErrorText(a) && isErrorText(b)) || near(a, b);

test('every function let through is in the library, and asked several questions', () => {
  const missing = signatures.filter(({ name }) => !Object.hasOwn(libraryFunctions, name));
  expect(missing).toEqual([]);
  const few = [...formulasByFunction].filter(([, list]) => list.length < 3);
  expect(few.map(([name]) => name)).toEqual([]);
});

test('the functions of the library give what LibreOffice gave, also where they are asked carelessly', () => {
  const workbook = openWorkbook(bytes);
  const ours = formulas.map((_, row) =>
    plain(workbook.value({ sheet: 'Sheet1', row, column: COLUMN })),
  );
  expect(workbook.staleCells()).toEqual([]);
  const differing = formulas.flatMap((formula, row) =>
    agree(ours[row] ?? null, expected[formula] ?? null)
      ? []
      : [`${formula}: ${String(ours[row])}, not ${String(expected[formula])}`],
  );
  expect(differing).toEqual([]);
  expect(Object.keys(expected)).toHaveLength(new Set(formulas).size);
});

test('the committed values are what LibreOffice gives today, where it is installed', () => {
  const cells = calculatedByLibreOffice(bytes)?.sheets[0]?.cells;
  if (!cells) return;
  const today = formulas.map((_, row) => plain(cells.get(cellKey(row, COLUMN))?.value ?? null));
  if (process.env['WRITE_ORACLE'])
    writeFileSync(
      join(__dirname, 'library-expected.json'),
      `${JSON.stringify(Object.fromEntries(formulas.map((one, row) => [one, today[row]])), null, 1)}\n`,
    );
  const differing = formulas.filter(
    (formula, row) => !near(today[row] ?? null, expected[formula] ?? null),
  );
  expect(process.env['WRITE_ORACLE'] ? [] : differing).toEqual([]);
});
