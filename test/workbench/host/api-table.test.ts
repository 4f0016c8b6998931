import {
  apiTable,
  declaredRequirements,
  type InstalledExcel,
  installExcel,
  membersUsed,
  requirementOf,
  SmallWorkbook,
  versionWithin,
} from '../../support/excel';

let excel: InstalledExcel;

beforeAll(async () => {
  excel = await installExcel({ workbook: new SmallWorkbook() });
});
afterAll(() => {
  excel.uninstall();
});

const known: readonly (readonly [string, string])[] = [
  ['Range.values', 'ExcelApi 1.1'],
  ['Range.dataValidation', 'ExcelApi 1.8'],
  ['Range.getSpillingToRangeOrNullObject', 'ExcelApi 1.12'],
  ['NamedItem.formula', 'ExcelApi 1.7'],
  ['NamedItemCollection.add', 'ExcelApi 1.4'],
  ['Worksheet.onChanged', 'ExcelApi 1.7'],
  ['WorksheetCollection.onChanged', 'ExcelApi 1.9'],
  ['Application.cultureInfo', 'ExcelApi 1.11'],
];

test.each(known)('%s belongs to %s', (member, set) => {
  expect(requirementOf(member)).toBe(set);
});

test('the table covers the whole library and no more', () => {
  expect(apiTable().size).toBeGreaterThan(1000);
  expect(requirementOf('Range.valuez')).toBeUndefined();
});

test('what a batch used is listed, and its sets are within the declared ones', async () => {
  excel.requests.length = 0;
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject('NONE').getRangeOrNullObject();
    range.load('values,address');
    const sheets = context.workbook.worksheets.load('items/name');
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.color = '#FFFFFF';
    await context.sync();
    return [range, sheets];
  });
  const used = membersUsed(excel.requests);
  expect(used).toEqual([
    'NamedItem.getRangeOrNullObject',
    'NamedItemCollection.getItemOrNullObject',
    'Range.address',
    'Range.format',
    'Range.values',
    'RangeFill.color',
    'RangeFormat.fill',
    'Workbook.names',
    'Workbook.worksheets',
    'Worksheet.getRange',
    'Worksheet.name',
    'WorksheetCollection.getActiveWorksheet',
  ]);
  const within = used.map((member) => {
    const [set = '', version = ''] = (requirementOf(member) ?? '').split(' ');
    return [member, versionWithin(version, declaredRequirements[set] ?? '0')];
  });
  expect(within.filter(([, isWithin]) => isWithin !== true)).toEqual([]);
});
