import { newWorkbook } from '../../src/engine';
import { mapSheet } from '../../src/costsheet/map';
import { localAddress, planCostColumns } from '../../src/workbook';
import { grid, type GridCell } from '../costsheet/map/grid';
import { engineFunctions } from '../taskpane/engine-functions';

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
      ['=IF(B3="",NA(),B3)', '=C3', '=D3'],
      ['', '', ''],
      ['=IF(B5="",NA(),B5)', '=C5', '=D5'],
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
    '=IF(OR(B2="",C2=""),NA(),B2*C2)',
    '=IF(OR(B3="",C3=""),NA(),B3*NUMBERVALUE(SUBSTITUTE(C3,"$",""),".",","))',
  ]);
});

test.each<[text: string, amount: string]>([
  ['$1.25', 'NUMBERVALUE(SUBSTITUTE(B2,"$",""),".",",")'],
  ['1.234,50 €', 'NUMBERVALUE(SUBSTITUTE(B2,"€",""),",",".")'],
  ['12,5', 'NUMBERVALUE(B2,",",".")'],
  ['(12.50)', 'IF(EXACT(B2,"(12.50)"),-12.5,B2)'],
  ['−12.50', 'IF(EXACT(B2,"−12.50"),-12.5,B2)'],
  ['1.234,50-', 'IF(EXACT(B2,"1.234,50-"),-1234.5,B2)'],
  // it may mean two numbers, or none: passed on as it stands, and then named
  ['1,234', 'B2'],
  ['1,234-', 'B2'],
  ['TBD', 'B2'],
])('the text "%s" is read by a formula', (text, amount) => {
  const { formulas } = planned([
    ['Part', 'Cost', 'Origin'],
    ['A', text, 'MX'],
    ['B', 30, 'CN'],
    ['C', 31, 'CN'],
  ]);
  expect(formulas[1]?.[0]).toBe(`=IF(B2="",NA(),${amount})`);
});

test('a line in another currency is #N/A until it is converted, never added to the others', () => {
  const { formulas } = planned([
    ['Part', 'Cost', 'Currency', 'Origin'],
    ['A', 80, 'USD', 'MX'],
    ['B', 30, 'USD', 'MX'],
    ['C', 5, 'EUR', 'DE'],
  ]);
  expect(formulas.map(([cost]) => cost)).toEqual([
    'NAFTA cost',
    '=IF(B2="",NA(),B2)',
    '=IF(B3="",NA(),B3)',
    '=NA()',
  ]);
});

test('calculated, a missing price is #N/A and no believable 0, and no verdict passes on it', () => {
  const workbook = newWorkbook({ customFunctions: [engineFunctions] });
  const put = (row: number, column: number, value: number | string) =>
    workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Sheet1', row, column, value }] }]);
  const rows: (number | string)[][] = [
    ['Part', 'Qty', 'Unit price', 'Origin'],
    ['A', 2, 40, 'MX'],
    ['B', 3, '', 'CN'],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => cell !== '' && put(row, column, cell)),
  );
  const { formulas } = planned(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  formulas.slice(1).forEach((row, down) =>
    row.forEach((formula, right) =>
      workbook.apply([
        {
          kind: 'cells',
          cells: [{ sheet: 'Sheet1', row: down + 1, column: 5 + right, formula: String(formula) }],
        },
      ]),
    ),
  );
  const verdict = '=NAFTA.QUALIFIES(F2:F3,G2:G3,100,"nafta-1994; unstated = originating")';
  workbook.apply([
    { kind: 'cells', cells: [{ sheet: 'Sheet1', row: 0, column: 9, formula: verdict }] },
  ]);
  const at = (row: number, column: number) => workbook.value({ sheet: 'Sheet1', row, column });
  expect(at(1, 5)).toBe(80);
  expect(at(2, 5)).toMatchObject({ error: '#N/A' });
  expect(at(0, 9)).toMatchObject({ error: expect.stringMatching(/^#(N\/A|VALUE!)$/) });
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

test('a yes or a no becomes a statement for as long as the cell says it; a blank states nothing', () => {
  const { formulas } = planned([
    ['Part', 'Cost', 'Origin', 'Originating (Y/N)'],
    ['A', 80, 'MX', 'Y'],
    ['B', 30, 'MX', false],
    ['C', 20, 'MX', null],
    ['D', 10, 'MX', 'RVC 55%'],
  ]);
  expect(formulas.map((row) => row.at(-1))).toEqual([
    'NAFTA statement',
    '=IF(EXACT(D2,"Y"),"originating",D2)',
    '=IF(ISLOGICAL(D3),IF(D3,"originating","non-originating"),D3)',
    '=D4',
    '=D5',
  ]);
});
