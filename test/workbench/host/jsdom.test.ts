/** @jest-environment jsdom */
import { installExcel, SmallWorkbook } from '../../support/excel';

test('the library runs in a page of jsdom as well, and leaves it as it was', async () => {
  const excel = await installExcel({ workbook: new SmallWorkbook() });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[7]];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[7]]);
  expect(await Office.onReady()).toMatchObject({ host: 'Excel' });
  excel.uninstall();
  expect('Excel' in globalThis).toBe(false);
  expect('Office' in globalThis).toBe(false);
});
