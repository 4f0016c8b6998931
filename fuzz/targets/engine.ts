import fc from 'fast-check';
import { openWorkbook } from '../../src/engine';
import { cellKey } from '../../src/engine/model';
import type { CellValue } from '../../src/engine/types';
import { calculatedByLibreOffice, near, plain } from '../../test/engine/libreoffice';
import { data } from '../../test/engine/ordinary-formulas';
import { buildXlsx } from '../../test/support/xlsx-builder';
import { must, target } from '../fuzz-target';
import { formula } from '../inputs/formulas';

/** right of the data */
const COLUMN = 9;

const bookOf = (formulas: readonly string[]): Uint8Array =>
  buildXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: Array.from({ length: Math.max(data.length, formulas.length) }, (_, row) => [
          ...(data[row] ?? []),
          ...Array<null>(COLUMN - (data[row]?.length ?? 0)).fill(null),
          { f: formulas[row] ?? '0' },
        ]),
      },
    ],
    names: [{ name: 'Costs', formula: 'Sheet1!$C$2:$C$8' }],
    tables: [
      {
        name: 'Bom',
        sheet: 'Sheet1',
        ref: 'A1:F8',
        columns: ['part', 'origin', 'cost', 'count', 'share', 'mixed'],
      },
    ],
  });

const isError = (value: CellValue): boolean =>
  typeof value === 'string' && /^#[A-Z/0!?]+/.test(value);

/** The same value; the two programs have different codes for some errors. */
const agree = (ours: CellValue, theirs: CellValue): boolean =>
  near(ours, theirs) || (isError(ours) && isError(theirs));

/** Any formula is a value or an error, never NaN. */
export const calculation = target('calculation', 40, () =>
  fc.property(fc.array(formula, { minLength: 20, maxLength: 20 }), (formulas) => {
    const workbook = openWorkbook(bookOf(formulas));
    formulas.forEach((one, row) => {
      const value = workbook.value({ sheet: 'Sheet1', row, column: COLUMN });
      must(!Number.isNaN(value), () => `NaN of ${one}`);
    });
    const [stale] = workbook.staleCells();
    must(stale === undefined, () => `not calculated: ${stale?.formula} (${stale?.reason})`);
  }),
);

/**
 * A workbook of formulas gives what LibreOffice gives, where it is installed. A batch is not shrunk,
 * since each try would start LibreOffice: what differs is listed.
 */
export const oracle = target(
  'libreoffice',
  1,
  () =>
    fc.property(fc.noShrink(fc.array(formula, { minLength: 300, maxLength: 300 })), (formulas) => {
      const bytes = bookOf(formulas);
      const cells = calculatedByLibreOffice(bytes)?.sheets[0]?.cells;
      if (cells === undefined) return;
      const workbook = openWorkbook(bytes);
      const differences = formulas.flatMap((one, row) => {
        const ours = plain(workbook.value({ sheet: 'Sheet1', row, column: COLUMN }));
        const theirs = plain(cells.get(cellKey(row, COLUMN))?.value ?? null);
        return agree(ours, theirs) ? [] : [`=${one}: ${ours} here, ${theirs} there`];
      });
      must(differences.length === 0, () => differences.join('\n'));
    }),
  120,
);
