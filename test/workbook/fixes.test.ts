import { mapSheet } from '../../src/costsheet/map';
import { localAddress, planCostColumns, type CostColumnHeads } from '../../src/workbook';
import { writtenColumns } from '../../src/workbook/results';
import { grid, type GridCell } from '../costsheet/map/grid';
import { heads, written } from './written-columns';

const fixing: CostColumnHeads = {
  ...heads,
  fixes: {
    language: 'en',
    share: (place) => `NAFTA share ${place}`,
    neighbours: (header) => `NAFTA ${header} by neighbours`,
    total: 'NAFTA total',
    confirm: 'NAFTA to confirm',
  },
};
const fixed = (rows: GridCell[][]) => written(rows, {}, fixing);
const HEAD = ['Part', 'Cost', 'Origin'];
const product = (row: number, value: number, more = ''): GridCell => ({
  f: `=B${row}*C${row}${more}`,
  v: value,
});

test('a sheet without a doubt gets no column that asks', () => {
  const { plan } = fixed([HEAD, ['A', 80, 'MX'], ['B', 30, 'US']]);
  expect([plan.fixes, plan.block.formulas[0]]).toEqual([0, ['NAFTA cost', 'NAFTA origin']]);
});

test('what is still to come is never a zero, is said in words, and settles itself', () => {
  const { shown, put, now } = fixed([
    HEAD,
    ['A', 80, 'MX'],
    ['B', 'TBD', 'US'],
    ['C', '?', '?'],
    ['D', null, 'US'],
    ['E', 0, 'CN'],
  ]);
  expect(shown['NAFTA cost']).toEqual([80, 'TBD', '?', '#N/A', 0]);
  expect(shown['NAFTA to confirm']).toEqual([
    null,
    'B3: "TBD" stands where an amount belongs',
    'B4: "?" cannot be read as an amount; C4: "?" is no country',
    'B5: no amount: the line is left out of every figure',
    'B6: the amount is 0: a price is missing, or the line costs nothing',
  ]);
  put(2, 1, 12);
  put(3, 2, 'JP');
  expect(now()['NAFTA to confirm']?.slice(1, 3)).toEqual([
    '',
    'B4: "?" cannot be read as an amount',
  ]);
  expect(now()['NAFTA cost']?.[1]).toBe(12);
});

test('an origin that is a number or blank is to confirm until it is something else', () => {
  const { shown, put, now } = fixed([
    HEAD,
    ['A', 80, 'MX'],
    ['B', 30, 5],
    ['C', 20, null],
    ['D', 20, 'US'],
  ]);
  expect(shown['NAFTA to confirm']?.slice(1, 3)).toEqual([
    'C3: "5" is no country',
    'C4: a cost without a country of origin',
  ]);
  put(2, 2, 'US');
  put(3, 2, 'US');
  expect(now()['NAFTA to confirm']?.slice(1, 3)).toEqual(['', '']);
});

test('an amount below zero becomes a number, and is to confirm because no function takes it', () => {
  const { shown } = fixed([
    HEAD,
    ['A', 80, 'MX'],
    ['B', '(1.234,50)', 'US'],
    ['C', '12.50-', 'US'],
  ]);
  expect(shown['NAFTA cost']).toEqual([80, -1234.5, -12.5]);
  expect(shown['NAFTA to confirm']).toEqual([
    null,
    'B3: (1.234,50) is negative',
    'B4: 12.50- is negative',
  ]);
});

test('a split origin gets cells for its shares, and is read once all of them are stated', () => {
  const { plan, shown, put, now } = fixed([
    HEAD,
    ['A', 80, 'US/MX'],
    ['B', 30, 'Germany, Japan and China'],
    ['C', 20, 'MX'],
  ]);
  expect(shown['NAFTA origin']).toEqual(['US/MX', 'Germany, Japan and China', 'MX']);
  expect(plan.inputs.map((area) => localAddress(area))).toEqual(['G2', 'H2', 'G3', 'H3', 'I3']);
  expect(shown['NAFTA to confirm']).toEqual([
    'C2 names several countries: state the share of units bought from US, MX in G2, H2',
    'C3 names several countries: state the share of units bought from DE, JP, CN in G3, H3, I3',
    null,
  ]);
  put(1, 6, 0.6);
  expect(now()['NAFTA origin']?.[0]).toBe('US/MX');
  put(1, 7, 0.4);
  expect(now()['NAFTA origin']?.[0]).toBe('US 60%; MX 40%');
  expect(now()['NAFTA to confirm']?.[0]).toBe('');
  // shares that are no whole are told by the functions, not put right here
  put(1, 7, 0.3);
  expect(now()['NAFTA origin']?.[0]).toBe('US 60%; MX 30%');
});

test('a total that misses a line has the right one beside it, and a text among its lines is no sum', () => {
  const total: GridCell = { f: '=SUM(B2:B3)', v: 110 };
  const rows: GridCell[][] = [
    HEAD,
    ['A', 80, 'MX'],
    ['B', 30, 'US'],
    ['C', 20, 'US'],
    ['Total', total],
  ];
  const { shown, put, now } = fixed(rows);
  expect(shown['NAFTA total']).toEqual([null, null, null, 130]);
  expect(shown['NAFTA cost']).toEqual([80, 30, 20, null]);
  expect(shown['NAFTA to confirm']?.[3]).toBe('B5: this total does not add B4');
  put(4, 1, '=SUM(B2:B4)');
  expect(now()['NAFTA to confirm']?.[3]).toBe('');
  put(2, 1, 'TBD');
  expect(now()['NAFTA total']?.[3]).toBe('#N/A');
});

test('a formula unlike its neighbours has theirs beside it, and so has a typed number', () => {
  const head = ['Part', 'Qty', 'Price', 'Line cost', 'Origin'];
  const line = (row: number, cost: GridCell): GridCell[] => [`P${row}`, 2, 10 * row, cost, 'MX'];
  const rows = [
    head,
    ...[2, 3, 4, 5, 6, 7, 8].map((row) => line(row, product(row, 20 * row))),
    line(9, product(9, 198, '*1.1')),
    line(10, 999),
  ];
  const { shown, plan } = fixed(rows);
  const [headings = []] = plan.block.formulas;
  expect(headings.slice(2)).toEqual(['NAFTA Line cost by neighbours', 'NAFTA to confirm']);
  expect(plan.block.formulas.at(-2)?.[2]).toBe('=B9*C9');
  expect(shown['NAFTA Line cost by neighbours']?.slice(6)).toEqual([null, 180, 200]);
  expect(shown['NAFTA to confirm']?.slice(7)).toEqual([
    'D9 is not made like its neighbours: I9 shows what their formula gives',
    'D10 is not made like its neighbours: I10 shows what their formula gives',
  ]);
  // the cost stays as the sheet has it: which of the two is right is for a person to say
  expect(shown['NAFTA cost']?.slice(7)).toEqual([198.00000000000003, 999]);
});

test('a hostile text stays a text inside the formula that says it', () => {
  const { shown } = fixed([HEAD, ['A', 80, 'MX'], ['B', '"&HYPERLINK("x")&"', 'US']]);
  expect(shown['NAFTA to confirm']?.[1]).toBe(
    'B3: ""&HYPERLINK("x")&"" stands where an amount belongs',
  );
});

test('columns that stand there are known again, in another language too', () => {
  const rows: GridCell[][] = [HEAD, ['A', 80, 'US/MX'], ['B', 'TBD', 'MX']];
  const { plan } = fixed(rows);
  const again: GridCell[][] = plan.block.formulas.map((line, index) => [
    ...(rows[index] ?? []),
    null,
    ...line.map((cell): GridCell =>
      String(cell).startsWith('=') ? { f: String(cell), v: 1 } : cell,
    ),
  ]);
  const sheet = grid(again);
  const [table] = mapSheet(sheet);
  if (table === undefined) throw new Error('no table');
  const spanish = { ...fixing, fixes: { ...fixing.fixes, language: 'es' } } as CostColumnHeads;
  const found = writtenColumns(sheet, (from) =>
    planCostColumns(sheet, table, spanish, undefined, from),
  );
  expect([...(found ?? [])].map(([role, area]) => `${role} ${localAddress(area)}`)).toEqual([
    'cost E2:E3',
    'origin F2:F3',
  ]);
});
