import { type InstalledExcel, installExcel, SmallWorkbook } from '../../support/excel';

let workbook: SmallWorkbook;
let excel: InstalledExcel;

beforeEach(async () => {
  workbook = new SmallWorkbook();
  excel = await installExcel({ workbook, protectedSheets: ['Sheet1'] });
  workbook.apply([
    { kind: 'addSheet', name: 'Free' },
    { kind: 'addName', name: 'TAKEN', formula: '1' },
  ]);
});
afterEach(() => {
  excel.uninstall();
});

type Batch = (context: Excel.RequestContext) => unknown;

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Free');

const refused: readonly (readonly [string, string, string, Batch])[] = [
  [
    'a sheet that is not there',
    'ItemNotFound',
    'WorksheetCollection.getItem',
    (context) => context.workbook.worksheets.getItem('None').load('name'),
  ],
  [
    'a name that is not there',
    'ItemNotFound',
    'NamedItemCollection.getItem',
    (context) => context.workbook.names.getItem('NONE').load('formula'),
  ],
  [
    'a table that is not there',
    'ItemNotFound',
    'TableCollection.getItem',
    (context) => context.workbook.tables.getItem('None').load('name'),
  ],
  [
    'a name that is taken',
    'ItemAlreadyExists',
    'NamedItemCollection.add',
    (context) => context.workbook.names.add('taken', '=2'),
  ],
  [
    'a sheet that is taken',
    'ItemAlreadyExists',
    'WorksheetCollection.add',
    (context) => context.workbook.worksheets.add('free'),
  ],
  [
    'a sheet name with a slash',
    'InvalidArgument',
    'WorksheetCollection.add',
    (context) => context.workbook.worksheets.add('a/b'),
  ],
  [
    'a name like a cell',
    'InvalidArgument',
    'NamedItemCollection.add',
    (context) => context.workbook.names.add('A1', '=2'),
  ],
  [
    'a matrix of the wrong shape',
    'InvalidArgument',
    'Range.values',
    (context) => {
      sheet(context).getRange('A1:B2').values = [[1, 2]];
    },
  ],
  [
    'no address',
    'InvalidArgument',
    'Worksheet.getRange',
    (context) => sheet(context).getRange('!!').load('values'),
  ],
  [
    'a range outside the sheet',
    'InvalidArgument',
    'Range.getOffsetRange',
    (context) => sheet(context).getRange('A1').getOffsetRange(-1, 0).load('values'),
  ],
  [
    'a write to a protected sheet',
    'AccessDenied',
    'Range.values',
    (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    },
  ],
  [
    'a list on a protected sheet',
    'AccessDenied',
    'DataValidation.rule',
    (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a,b' },
      };
    },
  ],
  [
    'what the workbook cannot store',
    'NotImplemented',
    'Worksheet.name',
    (context) => {
      sheet(context).name = 'Other name';
    },
  ],
  [
    'a member that is not modelled',
    'ApiNotFound',
    'Worksheet.charts',
    (context) => sheet(context).charts.load('count'),
  ],
];

test.each(refused)('%s is refused with %s', async (_what, code, location, batch) => {
  const run = Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code, debugInfo: { errorLocation: location } });
});

test('writes before the one that fails stay, as in Excel', async () => {
  const run = Excel.run(async (context) => {
    sheet(context).getRange('A1').values = [[7]];
    sheet(context).getRange('A2:B2').values = [[8]];
    sheet(context).getRange('A3').values = [[9]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  const at = (row: number): unknown => workbook.value({ sheet: 'Free', row, column: 0 });
  expect([at(0), at(1), at(2)]).toEqual([7, null, null]);
});

const tooNew: readonly (readonly [string, string, Batch])[] = [
  ['getDirectPrecedents', '1.12', (context) => sheet(context).getRange('A1').getDirectPrecedents()],
  ['getSpillingToRange', '1.12', (context) => sheet(context).getRange('A1').getSpillingToRange()],
];

test.each(tooNew)('%s needs ExcelApi %s and is refused', async (_member, _set, batch) => {
  const run = Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('the library itself still guards its users', async () => {
  const unloaded = Excel.run(async (context) => {
    await context.sync();
    return sheet(context).getRange('A1').values as unknown;
  });
  await expect(unloaded).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});
