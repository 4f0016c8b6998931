import { mapSheet } from '../../src/costsheet/map';
import { localAddress, planCostColumns } from '../../src/workbook';
import { grid, type GridCell } from '../costsheet/map/grid';

const heads = {
  cost: 'NAFTA cost',
  origin: 'NAFTA origin',
  hs: 'NAFTA tariff code',
  statement: 'NAFTA statement',
};

function planned(rows: GridCell[][]) {
  const sheet = grid(rows);
  const [table] = mapSheet(sheet);
  if (table === undefined) throw new Error('no table');
  const { block, areas } = planCostColumns(sheet, table, heads);
  return {
    at: localAddress(block.area),
    formulas: block.formulas,
    areas: [...areas].map(([role, area]) => `${role} ${localAddress(area)}`),
  };
}

test('lines get a formula each; totals, sections and blank rows stay blank', () => {
  expect(
    planned([
      ['Part', 'Cost', 'Origin', 'HS code'],
      ['BRAKES'],
      ['Disc', 80, 'MX', '8708.30'],
      [],
      ['Pad', 30, 'CN', '8708.30'],
      ['Total', { f: '=SUM(B3:B5)', v: 110 }],
    ]),
  ).toEqual({
    at: 'F1:H5',
    formulas: [
      ['NAFTA cost', 'NAFTA origin', 'NAFTA tariff code'],
      ['', '', ''],
      ['=B3', '=C3', '=D3'],
      ['', '', ''],
      ['=B5', '=C5', '=D5'],
    ],
    areas: ['cost F2:F5', 'origin G2:G5', 'hs H2:H5'],
  });
});

test('quantity times unit price where no column holds line costs', () => {
  const { formulas } = planned([
    ['Part', 'Qty', 'Unit price', 'Origin'],
    ['A', 2, 40, 'MX'],
    ['B', 3, '$1.25', 'CN'],
  ]);
  expect(formulas.map(([cost]) => cost)).toEqual([
    'NAFTA cost',
    '=B2*C2',
    '=B3*NUMBERVALUE(SUBSTITUTE(C3,"$",""),".",",")',
  ]);
});

test.each<[text: string, formula: string]>([
  ['$1.25', '=NUMBERVALUE(SUBSTITUTE(B2,"$",""),".",",")'],
  ['1.234,50 €', '=NUMBERVALUE(SUBSTITUTE(B2,"€",""),",",".")'],
  ['12,5', '=NUMBERVALUE(B2,",",".")'],
  // it may mean two numbers, or none: passed on as it stands, so that the function names it
  ['1,234', '=B2'],
  ['TBD', '=B2'],
])('the text "%s" is read by a formula', (text, formula) => {
  const { formulas } = planned([
    ['Part', 'Cost', 'Origin'],
    ['A', text, 'MX'],
    ['B', 30, 'CN'],
    ['C', 31, 'CN'],
  ]);
  expect(formulas[1]?.[0]).toBe(formula);
});

test('cells beside the table are not written over, and what we wrote is no part of the table', () => {
  const rows: GridCell[][] = [
    ['Part', 'Cost', 'Origin', null, 'note'],
    ['A', 80, 'MX', null, 'see'],
    ['B', 30, 'CN'],
  ];
  expect(planned(rows).at).toBe('G1:H3');
  const again: GridCell[][] = [
    ['Part', 'Cost', 'Origin', null, 'NAFTA cost', 'NAFTA origin'],
    ['A', 80, 'MX', null, 80, 'MX'],
    ['B', 30, 'CN', null, 30, 'CN'],
  ];
  const [table, ...more] = mapSheet(grid(again));
  expect(more).toEqual([]);
  expect(table?.span.right).toBe(2);
});
