import { openWorkbook } from '../../src/engine';
import { cellArea, type FormulaWrite } from '../../src/workbook';
import { localAddress } from '../../src/workbook/area';
import { officeWorkbook } from '../../src/workbook/office';
import { formulaRuns } from '../../src/workbook/office/formula-runs';
import { installExcel, type InstalledExcel } from '../support/excel';
import { buildXlsx } from '../support/xlsx-builder';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

const write = (row: number, column: number, more: Partial<FormulaWrite> = {}): FormulaWrite => ({
  cell: cellArea('S', row, column),
  formula: `=A${row + 1}*2`,
  before: `=A${row + 1}`,
  ...more,
});

const CASES: readonly (readonly [string, readonly FormulaWrite[], readonly string[]])[] = [
  ['cells right below each other', [write(2, 1), write(0, 1), write(1, 1)], ['B1:B3']],
  ['cells with a row between', [write(0, 1), write(2, 1)], ['B1', 'B3']],
  ['cells side by side', [write(0, 1), write(0, 2)], ['B1', 'C1']],
  ['one with a format of its own', [write(0, 1), write(1, 1, { numberFormat: '0' })], ['B1', 'B2']],
  ['one that spills', [write(0, 1, { fills: cellArea('S', 0, 1) }), write(1, 1)], ['B1', 'B2']],
];

test.each(CASES)('%s', (_, writes, expected) => {
  expect(formulaRuns(writes).map(({ area }) => localAddress(area))).toEqual(expected);
});

test('ten thousand formulas are written in one batch that stays below 5 MB', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [row, { f: `A${row + 1}`, v: row }]);
  const workbook = openWorkbook(buildXlsx({ sheets: [{ name: 'S', rows }] }));
  excel = await installExcel({ workbook });
  await officeWorkbook.writeFormulas(
    rows.map((_, row) => write(row, 1)),
    null,
  );
  for (const { request, response } of excel.requests) {
    expect(JSON.stringify(request).length).toBeLessThan(5_000_000);
    expect(JSON.stringify(response).length).toBeLessThan(5_000_000);
  }
  expect(workbook.value({ sheet: 'S', row: 9_999, column: 1 })).toBe(19_998);
  workbook.undo();
  expect(workbook.formula({ sheet: 'S', row: 0, column: 1 })).toBe('=A1');
  expect(workbook.formula({ sheet: 'S', row: 9_999, column: 1 })).toBe('=A10000');
});
