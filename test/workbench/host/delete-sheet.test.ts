import { type InstalledExcel, installExcel } from '../../support/excel';

let excel: InstalledExcel;

beforeEach(async () => {
  excel = await installExcel();
});
afterEach(() => {
  excel.uninstall();
});

test('a deleted sheet is gone, says so, and is one that undo brings back', async () => {
  const told: string[] = [];
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onDeleted.add(async (event) => {
      told.push(event.worksheetId);
    });
    const sheet = worksheets.add('NAFTA settings').load('id');
    sheet.getRange('A1').values = [[4]];
    sheet.activate();
    worksheets.getItem('Sheet1').getRange('A1').formulas = [["='NAFTA settings'!A1*2"]];
    await context.sync();
    sheet.delete();
    const gone = worksheets.getItemOrNullObject('NAFTA settings');
    const active = worksheets.getActiveWorksheet().load('name');
    const cell = worksheets.getItem('Sheet1').getRange('A1').load('values,formulas');
    await context.sync();
    return [sheet.id, gone.isNullObject, active.name, cell.values[0], cell.formulas[0]];
  });
  expect(seen.slice(1)).toEqual([true, 'Sheet1', ['#REF!'], ['=#REF!*2']]);
  expect(told).toEqual([seen[0]]);
  excel.workbook.undo();
  expect(excel.workbook.value({ sheet: 'Sheet1', row: 0, column: 0 })).toBe(8);
});

test('the last visible sheet is not deleted', async () => {
  const act = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  await expect(act).rejects.toThrow('"Sheet1" is the only visible sheet');
});

test('a new sheet under the name of a deleted one has an id of its own', async () => {
  const ids = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.add('Again').load('id');
    await context.sync();
    const before = first.id;
    first.delete();
    await context.sync();
    const second = worksheets.add('Again').load('id');
    await context.sync();
    return [before, second.id];
  });
  expect(ids[0]).not.toBe(ids[1]);
});
