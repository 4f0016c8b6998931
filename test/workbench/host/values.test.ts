import { type InstalledExcel, installExcel, SmallWorkbook } from '../../support/excel';

let workbook: SmallWorkbook;
let excel: InstalledExcel;

beforeEach(async () => {
  workbook = new SmallWorkbook();
  excel = await installExcel({ workbook });
});
afterEach(() => {
  excel.uninstall();
});

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

test('values written are read back in the same request, as one step for undo', async () => {
  const read = await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:B2');
    range.values = [
      [1, 'two'],
      [true, '=A1*2'],
    ];
    range.load('values,formulas,text,address,rowCount,columnCount,valueTypes');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toEqual({
    address: 'Sheet1!A1:B2',
    rowCount: 2,
    columnCount: 2,
    values: [
      [1, 'two'],
      [true, 2],
    ],
    formulas: [
      [1, 'two'],
      [true, '=A1*2'],
    ],
    text: [
      ['1', 'two'],
      ['TRUE', '2'],
    ],
    valueTypes: [
      ['Double', 'String'],
      ['Boolean', 'Double'],
    ],
  });
  expect(workbook.steps).toBe(1);
});
