import { type InstalledExcel, installExcel, SmallWorkbook } from '../../support/excel';

let workbook: SmallWorkbook;
let excel: InstalledExcel;

beforeEach(async () => {
  workbook = new SmallWorkbook();
  excel = await installExcel({ workbook, locale: 'es-MX' });
  workbook.apply([
    {
      kind: 'cells',
      cells: [
        { sheet: 'Sheet1', row: 0, column: 0, value: 1 },
        { sheet: 'Sheet1', row: 0, column: 1, formula: '=A1*2' },
      ],
    },
  ]);
});
afterEach(() => {
  excel.uninstall();
});

const setMode = (mode: Excel.CalculationMode): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });

const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });

const read = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.load('values,text');
    const { application } = context.workbook;
    application.load('calculationState');
    await context.sync();
    return [...(range.values[0] ?? []), range.text[0]?.[1], application.calculationState];
  });

test('in automatic mode an edit is calculated at once', async () => {
  await write('A1', 5);
  expect(await read()).toEqual([5, 10, '', '10', 'Done']);
});

test('in manual mode an edit waits for calculate, and the state says so', async () => {
  await setMode(Excel.CalculationMode.manual);
  await write('A1', 5);
  expect(await read()).toEqual([5, 2, '', '2', 'Pending']);
  await Excel.run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
  expect(await read()).toEqual([5, 10, '', '10', 'Done']);
});

test('in manual mode a formula is calculated when it is entered', async () => {
  await setMode(Excel.CalculationMode.manual);
  await write('A1', 5);
  await write('C1', '=A1*2');
  expect(await read()).toEqual([5, 2, 10, '2', 'Pending']);
});

test('going back to automatic shows what hung in the air', async () => {
  await setMode(Excel.CalculationMode.manual);
  await write('A1', 7);
  await setMode(Excel.CalculationMode.automatic);
  expect(await read()).toEqual([7, 14, '', '14', 'Done']);
});

test('the locale has its separators', async () => {
  const separators = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    application.load('decimalSeparator');
    await context.sync();
    const { numberFormat, name } = application.cultureInfo;
    return [
      name,
      numberFormat.numberDecimalSeparator,
      numberFormat.numberGroupSeparator,
      application.decimalSeparator,
    ];
  });
  expect(separators).toEqual(['es-MX', '.', ',', '.']);
});

test('cells that could not be calculated are listed for the add-in', async () => {
  workbook.stales.push({
    sheet: 'My sheet',
    row: 1,
    column: 2,
    formula: '=X()',
    reason: 'X is unknown',
    basedOn: [],
  });
  const setting = await Excel.run(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject('NaftaOrigin.notRecalculated');
    item.load('value');
    await context.sync();
    return item.value as unknown;
  });
  expect(setting).toBe(`["'My sheet'!C2"]`);
});
