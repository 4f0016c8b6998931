import { a1, fullA1 } from '../../../src/workbench/grid/a1';

test.each([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1048575, 16383, 'XFD1048576'],
])('row %d, column %d is %s', (row, column, expected) => {
  expect(a1(row, column)).toBe(expected);
});

test.each([
  ['Summary', 'Summary!B2'],
  ['Net cost', "'Net cost'!B2"],
  ["Bob's", "'Bob''s'!B2"],
  ['2018', "'2018'!B2"],
])('the sheet %s is written as Excel writes it', (sheet, expected) => {
  expect(fullA1({ sheet, row: 1, column: 1 })).toBe(expected);
});
