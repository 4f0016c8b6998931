import { bookOf, codes, LINES, rvc } from './books';

test('a workbook in which nothing is wrong has no finding', () => {
  expect(codes(bookOf({ Bom: LINES, Results: [['RVC', [rvc(), 0.7]]] }))).toEqual([]);
});

test('a workbook without a formula of ours has no finding either', () => {
  expect(codes(bookOf({ Bom: LINES, Other: [[['=NOW()', 45_000]]] }))).toEqual([]);
});
