import type { Shift } from '../../../src/engine/types';
import { shiftedFormula, spansThrough } from '../../../src/engine/shift/shifted-formula';

const rows = (
  at: number,
  count: number,
  columns: readonly [number, number] = [0, 16383],
): Shift => ({
  sheet: 'Costs',
  axis: 'rows',
  at: at - 1,
  count,
  first: columns[0],
  last: columns[1],
});
const columns = (at: number, count: number): Shift => ({
  sheet: 'Costs',
  axis: 'columns',
  at,
  count,
  first: 0,
  last: 1048575,
});

const insertAt5 = rows(5, 2);
const delete5And6 = rows(5, -2);
const insertBeforeC = columns(2, 1);
const deleteC = columns(2, -1);
const insertCellsInB = rows(5, 1, [1, 1]);

/** The formula on the sheet "Costs", what moves, the formula afterwards. */
const table: readonly (readonly [string, Shift, string])[] = [
  // a range that begins above and ends below grows; at its first row it moves; behind its last row it stays
  ['SUM(B2:B9)', insertAt5, 'SUM(B2:B11)'],
  ['SUM(B5:B9)', insertAt5, 'SUM(B7:B11)'],
  ['SUM(B2:B4)', insertAt5, 'SUM(B2:B4)'],
  ['B4+B5', insertAt5, 'B4+B7'],
  ['$B$5+B$5+$B5', insertAt5, '$B$7+B$7+$B7'],
  ['SUM(5:9)+SUM(B:C)', insertAt5, 'SUM(7:11)+SUM(B:C)'],
  ['SUM(B5:B1048576)', insertAt5, 'SUM(B7:B1048576)'],
  ['B1048576', insertAt5, '#REF!'],
  // deletion: what is left of a range, #REF! where nothing is
  ['SUM(B2:B9)', delete5And6, 'SUM(B2:B7)'],
  ['SUM(B5:B9)', delete5And6, 'SUM(B5:B7)'],
  ['SUM(B2:B5)', delete5And6, 'SUM(B2:B4)'],
  ['SUM(B5:B6)', delete5And6, 'SUM(#REF!)'],
  ['B5*2+B7', delete5And6, '#REF!*2+B5'],
  ['SUM(B6#)', delete5And6, 'SUM(#REF!)'],
  ['SUM(5:6)', delete5And6, 'SUM(#REF!)'],
  // columns
  ['SUM(B1:D1)*C2', insertBeforeC, 'SUM(B1:E1)*D2'],
  ['SUM(C:C)+SUM(2:2)', insertBeforeC, 'SUM(D:D)+SUM(2:2)'],
  ['SUM(B1:D1)+SUM(C:D)', deleteC, 'SUM(B1:C1)+SUM(C:C)'],
  ['C1', deleteC, '#REF!'],
  // cells of one column: a range that is wider stays
  ['SUM(B2:B9)', insertCellsInB, 'SUM(B2:B10)'],
  ['SUM(A2:B9)', insertCellsInB, 'SUM(A2:B9)'],
  ['SUM(C2:C9)', insertCellsInB, 'SUM(C2:C9)'],
  // other sheets, other workbooks, texts and names
  ['Costs!B5+Other!B5', insertAt5, 'Costs!B7+Other!B5'],
  ['costs!B5', insertAt5, 'costs!B7'],
  ['[1]Costs!B5', insertAt5, '[1]Costs!B5'],
  ['"B5"&TOTAL5&SUM(Bom[cost])', insertAt5, '"B5"&TOTAL5&SUM(Bom[cost])'],
  ['LOG10(B5)+_xldudf_NAFTA_RVC(B5:B9)', insertAt5, 'LOG10(B7)+_xldudf_NAFTA_RVC(B7:B11)'],
  ['SUM(B2:INDEX(B5:B9,2))', insertAt5, 'SUM(B2:INDEX(B7:B11,2))'],
  ['_xlfn.ANCHORARRAY(B5)', insertAt5, '_xlfn.ANCHORARRAY(B7)'],
];

test.each(table)('%s', (formula, shift, wanted) => {
  const by = { shift, lostColumns: new Map() };
  expect(shiftedFormula(formula, { sheet: 'Costs' }, by)).toBe(wanted);
});

test('from another sheet only what names the sheet moves', () => {
  const by = { shift: insertAt5, lostColumns: new Map() };
  const home = { sheet: 'Other' };
  expect(shiftedFormula('B5+Costs!B5', home, by)).toBe('B5+Costs!B7');
});

test('a name keeps what it counts from the cell that uses it', () => {
  const by = { shift: insertAt5, lostColumns: new Map() };
  const home = { sheet: '', fixedOnly: true };
  const moved = ['Costs!$B$5', 'Costs!$B5', 'Costs!B$5', 'Costs!$B$2:$B$9'].map((formula) =>
    shiftedFormula(formula, home, by),
  );
  expect(moved).toEqual(['Costs!$B$7', 'Costs!$B5', 'Costs!B$7', 'Costs!$B$2:$B$11']);
});

test('a column of a table that is deleted is #REF!, also without the name of the table', () => {
  const by = { shift: deleteC, lostColumns: new Map([['BOM', new Set(['COST'])]]) };
  const inside = { sheet: 'Costs', table: 'BOM' };
  expect(shiftedFormula('SUM(Bom[cost])+SUM(Bom[part])', { sheet: 'Other' }, by)).toBe(
    'SUM(#REF!)+SUM(Bom[part])',
  );
  expect(shiftedFormula('[@cost]*2+[@part]', inside, by)).toBe('#REF!*2+[@part]');
});

test('a reference through several sheets is seen where it takes the sheet in', () => {
  const sheets = ['First', 'Costs', 'Last', 'Other'];
  expect(spansThrough('SUM(First:Last!A1)', 'Costs', sheets)).toBe(true);
  expect(spansThrough('SUM(First:Last!A1)', 'Other', sheets)).toBe(false);
  expect(spansThrough('SUM(Costs!A1:A3)', 'Costs', sheets)).toBe(false);
});
