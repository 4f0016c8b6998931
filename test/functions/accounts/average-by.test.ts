import { BLANK, BLANKS, column } from '../../support/host';
import { call, callWith, malformed, missing } from './answers';

const header = ['Category', 'Net cost', 'VNM', 'RVC', 'Goods', 'Code'];

const tables: readonly (readonly [string, unknown[], unknown])[] = [
  [
    'two categories: sums, never a mean of percentages',
    [column('A', 'A', 'B'), column(100, 300, 200), column(50, 60, 80)],
    [header, ['A', 400, 110, 0.725, 2, 'category'], ['B', 200, 80, 0.6, 1, 'category']],
  ],
  [
    'amounts per unit',
    [column('A', 'A'), column(100, 300), column(50, 60), column(3, 1)],
    [header, ['A', 600, 210, 0.65, 2, 'category']],
  ],
  [
    'a label in another case is the same category, in the order of the sheet',
    [column('Line 2', 'line 1 ', 'LINE 2'), column(10, 20, 30), column(1, 2, 3)],
    [header, ['Line 2', 40, 4, 0.9, 2, 'category'], ['line 1', 20, 2, 0.9, 1, 'category']],
  ],
  [
    'on the line of 62.5 %, and a cent of VNM above',
    [column('A', 'A', 'B', 'B'), column(8, 8, 8, 8), column(1, 5, 1, 5.01)],
    [header, ['A', 16, 6, 0.625, 2, 'category'], ['B', 16, 6.01, 9.99 / 16, 2, 'category']],
  ],
  ['no category', [column('A', BLANK), column(1, 2), column(0, 0)], missing('categories, line 2')],
  [
    'no net cost',
    [column('A', 'A'), column(1, BLANK), column(0, 1)],
    missing('net_costs', 'line 2'),
  ],
  [
    'nothing at all',
    [column('A', 'A'), column(BLANK, BLANK), column(0, 0)],
    missing('net_costs', 'range'),
  ],
  ['shapes', ['A', column(1, 2), column(0, 0)], malformed('categories', 'net_costs')],
  ['an error', [column('A', '#N/A'), column(1, 2), column(0, 0)], missing('categories', 'line 2')],
  ['text', [column('A'), column('Cost'), column(0)], malformed('net_costs', 'line 1', 'Cost')],
];

test.each(tables)('%s', (_, given, expected) => {
  expect(call('AVERAGE_RVC_BY', ...given)).toEqual(expected);
});

test('one category is what AVERAGE_RVC gives', () => {
  const [costs, materials] = [column(100, 300, 17.31), column(50, 60, 4.4)];
  const rows = call('AVERAGE_RVC_BY', column('A', 'A', 'A'), costs, materials) as unknown[][];
  expect(rows[1]?.[3]).toBe(call('AVERAGE_RVC', costs, materials));
});

test.each(BLANKS)('blank lines as %p are left out', (blank) => {
  const given = [column('A', 'A', BLANK), column(100, BLANK, BLANK), column(25, BLANK, BLANK)];
  expect(callWith(blank, 'AVERAGE_RVC_BY', ...given)).toEqual([
    header,
    ['A', 100, 25, 0.75, 1, 'category'],
  ]);
});
