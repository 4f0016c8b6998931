import { type InstalledExcel, installExcel } from '../../support/excel';

let excel: InstalledExcel;

beforeEach(async () => {
  excel = await installExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1').formulas = [['=SUM(A1:A3)']];
    await context.sync();
  });
});
afterEach(() => {
  excel.uninstall();
});

test('inserted rows are handed back, formulas and held ranges follow, and the add-in is told', async () => {
  const told: [string, string][] = [];
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async ({ changeType, address }) => {
      told.push([changeType, address]);
    });
    const third = sheet.getRange('A3');
    const total = sheet.getRange('C1');
    await context.sync();
    const added = sheet.getRange('A2:A2').getEntireRow().insert('Down');
    const cell = added.getCell(0, 0);
    cell.values = [[10]];
    third.load('address,values');
    total.load('formulas,values');
    cell.load('address');
    await context.sync();
    return [cell.address, third.address, third.values, total.formulas, total.values];
  });
  expect(seen).toEqual(['Sheet1!A2', 'Sheet1!A4', [[3]], [['=SUM(A1:A4)']], [[16]]]);
  expect(told).toEqual([
    ['RowInserted', '2:2'],
    ['RangeEdited', 'A2'],
  ]);
});

test('a deleted column is gone with the ranges held in it; undo tells the reverse', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onChanged.add(async ({ changeType, address }) => {
      told.push(`${changeType} ${address}`);
    });
    const held = sheet.getRange('B2');
    await context.sync();
    sheet.getRange('B:B').delete('Left');
    const total = sheet.getRange('B1').load('formulas');
    await context.sync();
    expect(total.formulas).toEqual([['=SUM(A1:A3)']]);
    held.load('values');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
  excel.workbook.undo();
  await Excel.run(async (context) => context.sync());
  expect(told).toEqual(['ColumnDeleted B:B', 'ColumnInserted B:B']);
});

test('cells alone move right; a direction that makes no sense is refused', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C1').insert('Right');
    const total = sheet.getRange('D1').load('formulas');
    await context.sync();
    return total.formulas;
  });
  expect(seen).toEqual([['=SUM(A1:A3)']]);
  const act = Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1')
      .insert('Up' as 'Down');
    await context.sync();
  });
  await expect(act).rejects.toMatchObject({ code: 'InvalidArgument' });
});
