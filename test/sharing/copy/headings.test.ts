import { newWorkbook } from '../../../src/engine';
import { offersOf, studyFile } from '../../../src/sharing';
import { engineFunctions } from '../../taskpane/engine-functions';

/** The headings that the page offers for the columns of a sheet with these rows and formulas. */
function headings(
  rows: readonly (readonly (string | number | null | { readonly formula: string })[])[],
): readonly string[] {
  const workbook = newWorkbook({ customFunctions: [engineFunctions] });
  const cells = rows.flatMap((row, down) =>
    row.map((cell, column) => ({
      sheet: 'Sheet1',
      row: down,
      column,
      ...(typeof cell === 'object' && cell !== null && 'formula' in cell
        ? { formula: cell.formula }
        : { value: cell }),
    })),
  );
  workbook.apply([{ kind: 'cells', cells }]);
  const [offer] = offersOf(studyFile(workbook.save(), []), 'results');
  return offer?.columns.map(({ heading }) => heading) ?? [];
}

const COSTS = [
  ['Part', 'Origin', 'HS code', 'Statement', 'Cost'],
  ['Engine', 'US', '8407.34', 'VNM 20', 60],
  ['Radio', 'CN', '8527.21', 'non-originating', 40],
] as const;
const EVALUATION = {
  formula: '=NAFTA.EVALUATION(E2:E3,B2:B3,100,"nafta-1994",C2:C3,D2:D3,"8708.30")',
};
const HEAD = 'Test,Measured,Required,Margin,Margin in value,Result,Source,Note,Code'.split(',');

test('a table of results is named by its head, not by a row of it', () => {
  const [first, ...others] = COSTS;
  expect(headings([[...first, null, EVALUATION], ...others])).toEqual([...first, ...HEAD]);
});

test('a title names no column that has a heading', () => {
  expect(
    headings([
      ['Everything of the year'],
      ['What', 'Source', 'Note'],
      ['Radio', 'CBP', 'as filed'],
      ['Seat', '', 'as filed'],
    ]),
  ).toEqual(['What', 'Source', 'Note']);
});

test('a cost table has the heading that its map found', () => {
  const found = headings([
    ['Part', 'Country', 'Cost'],
    ['number', 'of origin', 'in USD'],
    ['A-1', 'MX', 12],
    ['A-2', 'CN', 13],
  ]);
  expect(found).toEqual(['Part', 'Country', 'Cost']);
});
