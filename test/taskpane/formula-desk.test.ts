import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type Workbook } from '../../src/engine';
import { isFailure } from '../../src/functions/cell-result';
import { offered, type Draft } from '../../src/taskpane/model/draft';
import { FormulaDesk } from '../../src/taskpane/model/formula-desk';
import { tools } from '../../src/taskpane/tools';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { engineFunctions } from './engine-functions';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

async function example(): Promise<Workbook> {
  const bytes = readFileSync(join(__dirname, '../../examples/vehicle-cost.xlsx'));
  const workbook = await openWorkbook(bytes, { customFunctions: [engineFunctions] });
  excel = await installExcel({ workbook });
  return workbook;
}

const answers = { scenario: 'nafta-1994', good: '' };

describe("a formula put together on the example, through Microsoft's own library", () => {
  test.each(offered)('%s shows after the writing what the preview said before', async (id) => {
    const workbook = await example();
    const sheets = workbook.sheets.map(({ name }) => name);
    const desk = new FormulaDesk(officeWorkbook, tools);
    const [costSheet] = (await desk.look()).columns;
    if (costSheet === undefined) throw new Error('no columns found');
    await officeWorkbook.select({ ...costSheet.area, rows: 1, columns: 1 });
    const look = await desk.look();
    const draft: Draft = {
      id,
      fields: { ...look.fields, amount: look.fields.amount || '25000' },
      target: look.free,
    };
    const preview = await desk.preview(draft, look, answers);
    expect(preview.kind).toBe('result');
    if (preview.kind !== 'result') return;
    await desk.insert(draft, preview, answers);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(workbook.formula(draft.target)).toBe(preview.formula);
    const { result } = preview;
    const shown = workbook.value(draft.target);
    if (Array.isArray(result)) expect(shown).toBe(result[0]?.[0]);
    else if (typeof result === 'number') expect(shown).toBeCloseTo(result, 12);
    else
      expect(shown).toEqual(
        isFailure(result) ? expect.objectContaining({ error: result.error }) : result,
      );
  });
});
