import { type InstalledExcel, installExcel } from '../../support/excel';

let excel: InstalledExcel;

beforeEach(async () => {
  excel = await installExcel();
});
afterEach(() => {
  excel.uninstall();
});

test('without a workbook an empty one is opened', async () => {
  const read = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    await context.sync();
    return [sheets.items.map((sheet) => [sheet.name, sheet.visibility]), used.isNullObject];
  });
  expect(read).toEqual([[['Sheet1', 'Visible']], true]);
});

test('formulas calculate, and a request is one step for undo', async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)*2']];
    sheet.getRange('B1').formulas = [['=A3/0']];
    sheet.getRange('C1').values = [['87%']];
    const range = sheet.getRange('A1:C3').load('values,text,formulas');
    await context.sync();
    return [range.values, range.text[0], range.formulas[2]];
  });
  expect(values).toEqual([
    [
      [1, '#DIV/0!', 0.87],
      [2, '', ''],
      [6, '', ''],
    ],
    ['1', '#DIV/0!', '87%'],
    ['=SUM(A1:A2)*2', '', ''],
  ]);
  excel.workbook.undo();
  expect(excel.workbook.value({ sheet: 'Sheet1', row: 2, column: 0 })).toBeNull();
});

test('a settings sheet with its list and name is made in one step and survives saving', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('NAFTA settings');
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B2').values = [['us-2017-10']];
    sheet.getRange('D1:D2').values = [['us-2017-10'], ['usmca']];
    sheet.getRange('B2').dataValidation.rule = {
      list: { inCellDropDown: true, source: "='NAFTA settings'!$D$1:$D$2" },
    };
    sheet.getRange('B1').format.columnWidth = 105;
    context.workbook.names.add('NAFTA_SCENARIO', sheet.getRange('B2'));
    await context.sync();
  });
  const bytes = excel.workbook.save();
  excel.uninstall();
  excel = await installExcel({ workbook: bytes });
  const read = await Excel.run(async (context) => {
    const range = context.workbook.names
      .getItem('NAFTA_SCENARIO')
      .getRange()
      .load('address,values');
    range.dataValidation.load('rule,type');
    range.format.load('columnWidth');
    await context.sync();
    return {
      address: range.address,
      values: range.values as unknown[][],
      rule: range.dataValidation.rule,
      width: range.format.columnWidth,
    };
  });
  expect(read).toEqual({
    address: "'NAFTA settings'!B2",
    values: [['us-2017-10']],
    rule: { list: { inCellDropDown: true, source: "='NAFTA settings'!$D$1:$D$2" } },
    width: 105,
  });
});

test('5000 rows are one step for undo and one range in the event', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async ({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1:B5000').values = Array.from({ length: 5000 }, (_, row) => [row + 1, 'x']);
    await context.sync();
  });
  await excel.settled();
  expect(heard).toEqual(['A1:B5000']);
  excel.workbook.undo();
  expect(excel.workbook.value({ sheet: 'Sheet1', row: 0, column: 0 })).toBeNull();
});

test('an array that spills tells where to', async () => {
  excel.uninstall();
  excel = await installExcel({ requirements: { ExcelApi: '1.12' } });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[3], [1], [2]];
    sheet.getRange('C1').formulas = [['=A1:A3*2']];
    const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address,values');
    const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
    await context.sync();
    return [spill.address, spill.values, parent.address];
  });
  expect(read).toEqual(['Sheet1!C1:C3', [[6], [2], [4]], 'Sheet1!C1']);
});

test('manual calculation holds a scenario back until it is asked for', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').values = [[1, '=A1*10']];
    context.workbook.application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange('A1').values = [[2]];
    await context.sync();
  });
  const read = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1').load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  expect(await read()).toBe(10);
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
  expect(await read()).toBe(20);
});

test('a recalculation is told even where no value changed', async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    worksheets.getActiveWorksheet().getRange('A1:B1').values = [[1, '=A1*10']];
    worksheets.onCalculated.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
  await excel.settled();
  expect(heard).toBeGreaterThan(0);
});

test('clear takes contents and formats away', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
    range.values = [[0.5]];
    range.numberFormat = [['0%']];
    range.format.fill.color = '#FFF4CE';
    await context.sync();
    range.clear();
    range.load('values,numberFormat');
    range.format.fill.load('color');
    await context.sync();
    return [range.values, range.numberFormat, range.format.fill.color];
  });
  expect(read).toEqual([[['']], [['General']], '#FFFFFF']);
});
