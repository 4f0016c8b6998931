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

async function example(name = 'vehicle-cost'): Promise<Workbook> {
  const bytes = readFileSync(join(__dirname, `../../examples/${name}.xlsx`));
  const workbook = await openWorkbook(bytes, { customFunctions: [engineFunctions] });
  excel = await installExcel({ workbook });
  return workbook;
}

const answers = { scenario: 'nafta-1994', good: '' };

test('on a sheet of models the figures of the selected row are suggested, to be filled down', async () => {
  await example('flotte');
  const desk = new FormulaDesk(officeWorkbook, tools);
  const cell = { sheet: 'Flotte', row: 7, column: 17, rows: 1, columns: 1 };
  await officeWorkbook.select(cell);
  const look = await desk.look();
  expect(look.fields).toMatchObject({ rvc: 'J8', usShare: 'K8' });
  const preview = await desk.preview(
    { id: 'MEETS', fields: look.fields, target: cell },
    look,
    answers,
  );
  expect(preview).toEqual({
    kind: 'result',
    formula: '=NAFTA.MEETS(NAFTA_SCENARIO, J8, K8, NAFTA_GOOD, NAFTA_DATE)',
    result: false,
  });
});

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
      fields: { ...look.fields, amount: look.fields.amount || '25000', rvc: '0.7' },
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
