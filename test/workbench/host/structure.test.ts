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

test('null objects are null, and what hangs on them too', async () => {
  const nulls = await Excel.run(async (context) => {
    const { names, settings, tables, worksheets } = context.workbook;
    const objects = [
      names.getItemOrNullObject('NONE'),
      names.getItemOrNullObject('NONE').getRangeOrNullObject(),
      settings.getItemOrNullObject('none'),
      tables.getItemOrNullObject('None'),
      worksheets.getItemOrNullObject('None'),
      worksheets.getItemOrNullObject('None').getRange('A1'),
      worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true),
    ];
    for (const object of objects) object.load();
    await context.sync();
    return objects.map((object) => object.isNullObject);
  });
  expect(nulls).toEqual(Array.from({ length: 7 }, () => true));
});

test('a sheet, its cells, widths, list and name are one step for undo', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('NAFTA settings');
    sheet.getRange('B2').values = [['us-2017-10']];
    sheet.getRange('B2').format.fill.color = '#fff4ce';
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1').format.columnWidth = 105;
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = { list: { inCellDropDown: true, source: "='NAFTA settings'!$D$2:$D$5" } };
    dataValidation.errorAlert = {
      showAlert: true,
      style: Excel.DataValidationAlertStyle.warning,
      title: 'Scenario',
      message: 'Not on the list',
    };
    context.workbook.names.add('NAFTA_SCENARIO', sheet.getRange('B2'));
    await context.sync();
  });
  expect(workbook.steps).toBe(1);
  expect(workbook.names).toEqual([
    { name: 'NAFTA_SCENARIO', formula: "'NAFTA settings'!$B$2", scope: null, hidden: false },
  ]);
  expect(workbook.validations).toEqual([
    {
      range: { sheet: 'NAFTA settings', row: 1, column: 1, rows: 1, columns: 1 },
      source: "='NAFTA settings'!$D$2:$D$5",
      style: 'warning',
      title: 'Scenario',
      message: 'Not on the list',
    },
  ]);
  expect(workbook.layout('NAFTA settings').columnWidths.get(1)).toBe(20);
  const cell = { sheet: 'NAFTA settings', row: 1, column: 1 };
  expect(workbook.format(cell)).toEqual({ numberFormat: 'General', fill: '#FFF4CE' });
});

test('a validation and a format read as they were written', async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    range.dataValidation.prompt = { showPrompt: true, title: 'Originating', message: 'yes or no' };
    range.dataValidation.ignoreBlanks = false;
    range.numberFormat = [['0.00%']];
    range.format.wrapText = true;
    range.load('numberFormat');
    range.format.load('wrapText,columnWidth');
    range.format.fill.load('color');
    range.dataValidation.load();
    await context.sync();
    return {
      rule: range.dataValidation.rule,
      type: range.dataValidation.type,
      prompt: range.dataValidation.prompt,
      ignoreBlanks: range.dataValidation.ignoreBlanks,
      numberFormat: range.numberFormat as unknown[][],
      wrap: range.format.wrapText,
      fill: range.format.fill.color,
      width: range.format.columnWidth,
    };
  });
  expect(read).toEqual({
    rule: { list: { inCellDropDown: true, source: 'yes,no' } },
    type: 'List',
    prompt: { showPrompt: true, title: 'Originating', message: 'yes or no' },
    ignoreBlanks: false,
    numberFormat: [['0.00%']],
    wrap: true,
    fill: '#FFFFFF',
    width: 47.98828125,
  });
});

test('names are added, read, changed and deleted', async () => {
  const read = await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add('NAFTA_DATE', '=20260701');
    names.add('NAFTA_GOOD', '="tractor"');
    names.add('WHERE', '=Sheet1!$A$1:$A$3');
    names.load('items/name,items/type,items/value,items/formula');
    await context.sync();
    return names.items.map(({ name, type, value, formula }) => [name, type, value, formula]);
  });
  expect(read).toEqual([
    ['NAFTA_DATE', 'Double', 20260701, '=20260701'],
    ['NAFTA_GOOD', 'String', 'tractor', '="tractor"'],
    ['WHERE', 'Range', 'Sheet1!$A$1:$A$3', '=Sheet1!$A$1:$A$3'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem('WHERE').formula = '=Sheet1!$B$2';
    context.workbook.names.getItem('NAFTA_DATE').delete();
    await context.sync();
  });
  expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['NAFTA_GOOD', '"tractor"'],
    ['WHERE', 'Sheet1!$B$2'],
  ]);
  const address = await Excel.run(async (context) => {
    const range = context.workbook.names.getItem('WHERE').getRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!B2');
});

test('settings, custom properties and custom XML keep what they are given', async () => {
  const read = await Excel.run(async (context) => {
    const { customXmlParts, properties, settings } = context.workbook;
    settings.add('own', { figures: [1, 2] });
    settings.add('own', { figures: [3] });
    const setting = settings.getItem('own').load('value');
    properties.custom.add('Scenario', 'usmca');
    const property = properties.custom.getItem('SCENARIO').load('value,type');
    customXmlParts.add('<?xml version="1.0"?><n:data xmlns:n="urn:x"><a/></n:data>');
    const xml = customXmlParts.getByNamespace('urn:x').getOnlyItem().getXml();
    await context.sync();
    return { setting: setting.value as unknown, property: property.toJSON(), xml: xml.value };
  });
  expect(read).toEqual({
    setting: { figures: [3] },
    property: { type: 'String', value: 'usmca' },
    xml: '<?xml version="1.0"?><n:data xmlns:n="urn:x"><a/></n:data>',
  });
  await Excel.run(async (context) => {
    context.workbook.settings.getItem('own').delete();
    await context.sync();
  });
  const gone = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('own').load('value');
    await context.sync();
    return setting.isNullObject;
  });
  expect(gone).toBe(true);
});

test('tables tell their parts', async () => {
  workbook.put({ sheet: 'Sheet1', row: 0, column: 0 }, 'Material');
  workbook.put({ sheet: 'Sheet1', row: 1, column: 0 }, 'Steel');
  workbook.tables.push({
    name: 'Costs',
    range: { sheet: 'Sheet1', row: 0, column: 0, rows: 3, columns: 2 },
    columns: ['Material', 'Amount'],
    headerRow: true,
    totalsRow: false,
  });
  const read = await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/showHeaders');
    const table = tables.getItem('costs');
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('Amount').getDataBodyRange(),
    ].map((range) => range.load('address'));
    table.columns.load('items/name');
    await context.sync();
    return {
      tables: tables.items.map(({ name, showHeaders }) => [name, showHeaders]),
      parts: parts.map(({ address }) => address),
      columns: table.columns.items.map(({ name }) => name),
    };
  });
  expect(read).toEqual({
    tables: [['Costs', true]],
    parts: ['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3', 'Sheet1!B2:B3'],
    columns: ['Material', 'Amount'],
  });
});

test('5000 rows go over the wire in pieces and are one step for undo', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B5000').values = Array.from({ length: 5000 }, (_, row) => [row, `${row}x`]);
    await context.sync();
  });
  expect(workbook.steps).toBe(1);
  expect(workbook.value({ sheet: 'Sheet1', row: 4999, column: 1 })).toBe('4999x');
  const pieces = excel.requests.flatMap(({ request }) =>
    request.Actions.filter(({ Name }) => Name === 'Values'),
  );
  expect(pieces.length).toBeGreaterThan(1);
});
