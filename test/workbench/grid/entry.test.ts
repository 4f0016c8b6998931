import { entry } from '../../../src/workbench/grid/entry';

test.each([
  ['12', 'General', { value: 12 }],
  ['-0.5', 'General', { value: -0.5 }],
  ['62.5%', 'General', { value: 0.625, numberFormat: '0.00%' }],
  ['62.5%', '0.0%', { value: 0.625 }],
  ['8701.10', 'General', { value: 8701.1 }],
  ['8701.10', '@', { value: '8701.10' }],
  ["'8701.10", 'General', { value: '8701.10' }],
  ['true', 'General', { value: true }],
  ['MX', 'General', { value: 'MX' }],
  ['=SUM(A1:A2)', 'General', { formula: '=SUM(A1:A2)' }],
  ['=SUM(A1:A2)', '@', { value: '=SUM(A1:A2)' }],
  ['=', 'General', { value: '=' }],
  ['', 'General', { value: null }],
  ['12 of 14', 'General', { value: '12 of 14' }],
])('%j in a cell of format %s', (text, numberFormat, expected) => {
  expect(entry(text, numberFormat)).toEqual(expected);
});

test('an amount of money brings a currency format', () => {
  const { value, numberFormat } = entry('$1,234', 'General');
  expect(value).toBe(1234);
  expect(numberFormat).toMatch(/\$/);
});
