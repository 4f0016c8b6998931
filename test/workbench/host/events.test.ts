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

/** A user types into the grid. */
const type = (row: number, column: number, value: number): void => {
  workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Sheet1', row, column, value }] }]);
};

test('an edit tells the sheet and the collection where it was, until the handler is removed', async () => {
  const heard: string[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const both = [
      worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => {
        heard.push(`sheet ${address}`);
        return Promise.resolve();
      }),
      worksheets.onChanged.add(async ({ address }) => {
        heard.push(`workbook ${address}`);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return both;
  });
  type(2, 1, 5);
  await excel.settled();
  expect(heard.sort()).toEqual(['sheet B3', 'workbook B3']);
  const [handler] = handlers;
  await Excel.run(handler?.context ?? new Excel.RequestContext(), async (context) => {
    handler?.remove();
    await context.sync();
  });
  heard.length = 0;
  type(3, 1, 6);
  await excel.settled();
  expect(heard).toEqual(['workbook B4']);
});

test('an event of the add-in itself says so, and leads to its range', async () => {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const values = await Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        return range.values as unknown[][];
      });
      heard.push([event.triggerSource, event.address, values]);
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await excel.settled();
  await excel.settled();
  expect(heard).toEqual([
    [
      'ThisLocalAddin',
      'A1:B2',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ]);
});

test('a recalculation, a new sheet and a selection are told', async () => {
  const heard: string[] = [];
  const note = (what: string): Promise<void> => {
    heard.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onCalculated.add(() => note('calculated'));
    worksheets.onAdded.add(() => note('added'));
    worksheets.onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    worksheets.getItem('Sheet1').getRange('B1').formulas = [['=A1*2']];
    await context.sync();
  });
  await excel.settled();
  heard.length = 0;
  type(0, 0, 5);
  await excel.settled();
  expect(heard).toEqual(['calculated']);
  excel.host.select({ sheet: 'Sheet1', row: 0, column: 0, rows: 2, columns: 1 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('More');
    await context.sync();
  });
  await excel.settled();
  expect(heard).toEqual(['calculated', 'selected A1:A2', 'added', 'calculated']);
});
