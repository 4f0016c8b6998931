import { openWorkbook } from '../../src/engine';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { buildXlsx } from '../support/xlsx-builder';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

/** What a request and its answer may weigh on the web. */
const CAP = 5_000_000;

test('20 000 rows are read in requests that stay below 5 MB, and every formula is found', async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [
    `Part ${row} of a long bill of materials`,
    'MX',
    row + 0.25,
    '8708.30',
    'RVC 70%',
  ]);
  const bytes = buildXlsx({ sheets: [{ name: 'Bom', rows }] });
  excel = await installExcel({ workbook: openWorkbook(bytes) });
  const survey = await officeWorkbook.survey();
  expect(survey.sheets[0]?.formulas).toHaveLength(20_000);
  for (const { request, response } of excel.requests) {
    expect(JSON.stringify(request).length).toBeLessThan(CAP);
    expect(JSON.stringify(response).length).toBeLessThan(CAP);
  }
});

test('a used range of more than five million cells is not read, and is said to be too large', async () => {
  const workbook = openWorkbook(buildXlsx({ sheets: [{ name: 'Wide', rows: [['first']] }] }));
  workbook.apply([
    { kind: 'cells', cells: [{ sheet: 'Wide', row: 400, column: 16_000, value: 'last' }] },
  ]);
  excel = await installExcel({ workbook });
  excel.requests.length = 0;
  const survey = await officeWorkbook.survey();
  expect(survey.sheets[0]).toMatchObject({ name: 'Wide', tooLarge: true, formulas: [] });
  for (const { response } of excel.requests) {
    expect(JSON.stringify(response).length).toBeLessThan(CAP);
  }
});
