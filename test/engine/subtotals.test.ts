import { openWorkbook } from '../../src/engine';
import { buildXlsx } from '../support/xlsx-builder';
import { at, book } from './book';

test('a total does not count the totals among its cells', () => {
  const one = book({
    sheets: {
      Sheet1: {
        A1: 1,
        A2: 2,
        A3: '=SUBTOTAL(9,A1:A2)',
        A4: 10,
        A5: '=AGGREGATE(9,0,A4:A4)',
        B1: '=SUBTOTAL(9,A1:A5)',
        B2: '=SUM(A1:A5)',
        B3: '=AGGREGATE(9,4,A1:A5)',
      },
    },
  });
  expect([one.value('B1'), one.value('B2'), one.value('B3')]).toEqual([13, 26, 26]);
  one.set({ A1: 5 });
  expect(one.value('B1')).toBe(17);
});

test('errors count only where AGGREGATE is not told to leave them out', () => {
  const one = book({
    sheets: {
      Sheet1: {
        A1: 1,
        A2: '=1/0',
        A3: 2,
        B1: '=AGGREGATE(9,6,A1:A3)',
        B2: '=AGGREGATE(9,4,A1:A3)',
        B3: '=SUBTOTAL(9,A1:A3)',
      },
    },
  });
  expect([one.value('B1'), one.value('B2'), one.value('B3')]).toEqual([3, '#DIV/0!', '#DIV/0!']);
});

test('hidden rows are left out where asked; else nobody knows whether a filter hid them', () => {
  const bytes = buildXlsx({
    sheets: [{ name: 'Sheet1', rows: [] }],
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUBTOTAL(109,A1:A3)</f></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3"><f>SUBTOTAL(9,A1:A3)</f><v>7</v></c></row></sheetData></worksheet>`,
    },
  });
  const workbook = openWorkbook(bytes);
  expect(workbook.value(at('B1'))).toBe(5);
  expect(workbook.value(at('B3'))).toBe(7);
  expect(workbook.staleCells().map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'rows are hidden, and whether a filter did it is not known here'],
  ]);
});
