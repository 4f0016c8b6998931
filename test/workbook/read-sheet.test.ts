import { newWorkbook, openWorkbook } from '../../src/engine';
import { mapSheet, spanName } from '../../src/costsheet/map';
import { sheetCells, WorkbookProblem, type BlockWrite } from '../../src/workbook';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { buildXlsx } from '../support/xlsx-builder';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

/** A book with a title, a heading in B3, a hidden row and a formula. */
const book = () =>
  openWorkbook(
    buildXlsx({
      sheets: [
        {
          name: 'BOM',
          rows: [
            [null, 'Cost sheet'],
            [],
            [null, 'Part', 'Qty', 'Unit price', 'Cost', 'Origin'],
            [null, 'A', 2, 40, { f: 'C4*D4', v: 80 }, 'MX'],
            [null, 'B', 3, 10, { f: 'C5*D5', v: 30 }, 'CN'],
            [null, 'C', 4, 5, { f: 'C6*D6', v: 20 }, 'US'],
          ],
        },
      ],
    }),
  );

test("a sheet is read behind Microsoft's own library, and its cost table found", async () => {
  excel = await installExcel({ workbook: book() });
  const reading = await officeWorkbook.readSheet('BOM');
  expect(reading).toMatchObject({ row: 0, column: 1, tooLarge: false, hiddenRows: [] });
  const cells = sheetCells(reading);
  expect(cells.formula(3, 4)).toBe('=C4*D4');
  expect(cells.value(3, 4)).toBe(80);
  expect(cells.value(3, 0)).toBeNull();
  const [table] = mapSheet(cells);
  expect(table && spanName(table.span)).toBe('B3:F6');
  expect(table?.columns.get('cost')?.column).toBe(4);
});

test('rows that are hidden are known by halving, in few reads', async () => {
  const workbook = book();
  const layout = workbook.layout.bind(workbook);
  workbook.layout = (sheet) => ({ ...layout(sheet), hiddenRows: new Set([4]) });
  excel = await installExcel({ workbook });
  expect((await officeWorkbook.readSheet('BOM')).hiddenRows).toEqual([4]);
});

test('an empty sheet has nothing', async () => {
  excel = await installExcel({ workbook: newWorkbook() });
  const reading = await officeWorkbook.readSheet('Sheet1');
  expect(reading).toMatchObject({ values: [], tooLarge: false });
  expect(mapSheet(sheetCells(reading))).toEqual([]);
});

describe('columns beside the data', () => {
  const block: BlockWrite = {
    area: { sheet: 'BOM', row: 2, column: 7, rows: 4, columns: 1 },
    formulas: [['NAFTA cost'], ['=E4'], [''], ['=E6']],
  };

  test('are written in one step, and blanks stay blank', async () => {
    const workbook = book();
    excel = await installExcel({ workbook });
    await officeWorkbook.writeBlocks([block]);
    const at = (row: number) => ({ sheet: 'BOM', row, column: 7 });
    expect([2, 3, 4, 5].map((row) => workbook.value(at(row)))).toEqual([
      'NAFTA cost',
      80,
      null,
      20,
    ]);
    workbook.undo();
    expect([2, 3, 4, 5].map((row) => workbook.value(at(row)))).toEqual([null, null, null, null]);
  });

  test('are refused with a sentence where a cell holds something, and nothing is written', async () => {
    const workbook = book();
    workbook.apply([
      { kind: 'cells', cells: [{ sheet: 'BOM', row: 5, column: 7, value: 'mine' }] },
    ]);
    excel = await installExcel({ workbook });
    const refused: unknown = await officeWorkbook
      .writeBlocks([block])
      .catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(WorkbookProblem);
    expect((refused as WorkbookProblem).code).toBe('occupied');
    expect(workbook.value({ sheet: 'BOM', row: 2, column: 7 })).toBeNull();
  });
});
