import { SupplierDesk } from '../../src/taskpane/model/supplier-desk';
import { naftaFunctions } from '../../src/sharing/nafta-functions';
import { openWorkbook, type Workbook } from '../../src/engine';
import { officeWorkbook } from '../../src/workbook/office';
import { requestTexts } from '../../src/workbook/request/request-texts';
import { buyerBook } from '../support/buyer-book';
import { installExcel, type InstalledExcel } from '../support/excel';
import { answered, requestOf } from '../support/supplier';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

/** Everything that the cells of a workbook hold and show. */
const cellsOf = (workbook: Workbook): readonly unknown[] =>
  workbook.sheets.map(({ name, rows, columns }) => [
    name,
    Array.from({ length: rows * columns }, (_, index) => {
      const cell = { sheet: name, row: Math.floor(index / columns), column: index % columns };
      return [workbook.formula(cell), workbook.value(cell)];
    }),
  ]);

test("a merge behind Microsoft's own library is one step for undo, its log included", async () => {
  const { choices } = requestTexts.en;
  const reply = answered(await requestOf(buyerBook()), {
    0: { country: 'MX', code: '8708.99', statement: choices.rvc.name, rvc: 0.7, criterion: 'B' },
    1: { country: 'MX', statement: choices.originating.name, criterion: 'B' },
  });
  const workbook = openWorkbook(buyerBook(), { customFunctions: [naftaFunctions()] });
  const before = cellsOf(workbook);
  excel = await installExcel({ workbook });
  const desk = new SupplierDesk(officeWorkbook, 'es', () => new Date(2026, 1, 1));
  const look = await desk.look();
  const replies = await desk.read(look, [{ name: 'r.xlsx', bytes: async () => reply }]);
  const answers = replies.flatMap((one) => one.answers.filter(({ changes }) => changes.length > 0));
  await desk.write(look, await desk.plan(replies, new Set(answers)));

  const text = (sheet: string, row: number, column: number): string =>
    workbook.text({ sheet, row, column });
  expect([text('Bom', 1, 8), text('Bom', 1, 4), text('Bom', 2, 8)]).toEqual([
    'RVC 70%',
    '8708.99',
    'originating',
  ]);
  expect(text('NAFTA statements', 0, 0)).toBe('Incorporada el');
  expect(text('NAFTA statements', 1, 1)).toBe('r.xlsx');
  const merged = cellsOf(workbook);

  workbook.undo();
  expect(cellsOf(workbook)).toEqual(before);
  expect(workbook.undo()).toBeNull();
  workbook.redo();
  expect(cellsOf(workbook)).toEqual(merged);
});
