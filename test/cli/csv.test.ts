import { csvLine } from '../../src/cli/csv';

test.each([
  [['a', 0.5, true, ''], 'a,0.5,TRUE,'],
  [['a "b"', 'c,d', 'e\nf'], '"a ""b""","c,d","e\nf"'],
  [['=1+1', '+1', '-1', '@SUM(A1)', '\tx'], "'=1+1,'+1,'-1,'@SUM(A1),'\tx"],
  [['=HYPERLINK("http://x","y")'], `"'=HYPERLINK(""http://x"",""y"")"`],
  [[-12.5, ' =A1', '＝A1'], "-12.5,' =A1,'＝A1"],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(`${line}\r\n`);
});
