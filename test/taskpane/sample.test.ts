import { newWorkbook, type Workbook } from '../../src/engine';
import { isVerdict } from '../../src/taskpane/model/opening-line';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import type { Draft } from '../../src/taskpane/model/draft';
import { textsFor } from '../../src/taskpane/texts';
import { toolsIn } from '../../src/taskpane/tools-in';
import type { Language } from '../../src/origin';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { engineFunctions } from './engine-functions';

let excel: InstalledExcel | undefined;
let model: PaneModel | undefined;
afterEach(() => {
  model?.stop();
  excel?.uninstall();
});

async function paneOver(language: Language): Promise<{ workbook: Workbook; pane: PaneModel }> {
  const workbook = newWorkbook({ customFunctions: [engineFunctions] });
  workbook.apply([
    { kind: 'cells', cells: [{ sheet: 'Sheet1', row: 0, column: 0, value: 'mine' }] },
    { kind: 'addSheet', name: 'NAFTA sample' },
  ]);
  excel = await installExcel({ workbook });
  model = new PaneModel(officeWorkbook, toolsIn(language), language);
  await model.start();
  return { workbook, pane: model };
}

/** The three steps of the first run, on a workbook that has no cost sheet. */
describe.each([
  ['en', 'NAFTA sample 2'],
  ['es', 'NAFTA ejemplo'],
  ['fr', 'NAFTA exemple'],
] as const)('the first run in %s', (language, sheet) => {
  test('ends in a verdict on the sample, in three steps', async () => {
    const { workbook, pane } = await paneOver(language);
    await pane.setUp({ scenario: 'us-2017-10', good: 'passenger vehicle', repair: [] });
    const before = workbook.sheets.map(({ name }) => name);
    expect(await pane.costs.addSample(language)).toMatchObject({ sheet, row: 0, column: 0 });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([...before, sheet]);
    expect(workbook.value({ sheet: 'Sheet1', row: 0, column: 0 })).toBe('mine');

    const look = await pane.lookedForCosts();
    const [found] = look?.tables ?? [];
    if (found === undefined) throw new Error('no cost table');
    expect([found.table.sheet, found.table.items.length]).toEqual([sheet, 11]);
    expect([...found.table.columns.keys()]).toEqual(
      expect.arrayContaining(['part', 'description', 'cost', 'origin', 'hs', 'statement']),
    );
    expect(found.table.findings).toEqual([]);
    const plan = pane.costs.plan(found, textsFor(language).costSheet.heads);
    expect(await pane.writeCosts(plan)).toBe(true);

    const sheetNow = await pane.looked();
    if (sheetNow === null) throw new Error('no look');
    const draft: Draft = { id: 'QUALIFIES', fields: sheetNow.fields, target: sheetNow.free };
    const preview = await pane.previewed(draft, sheetNow, { scenario: '', good: '' });
    if (preview === null) throw new Error('no preview');
    expect(preview).toMatchObject({ kind: 'result', result: false });
    await pane.insert(draft, preview, { scenario: '', good: '' });
    expect(workbook.value(draft.target)).toBe(false);

    const [card] = pane.state().findings.cards.filter(isVerdict);
    expect(card?.outcome).toMatchObject({ ok: true, value: { verdict: 'Fails' } });
    await pane.switchScenario('nafta-1994');
    expect(workbook.value(draft.target)).toBe(true);
  });
});

test('the sample is gone with its sheet, and undone with what came before', async () => {
  const { workbook, pane } = await paneOver('en');
  const before = workbook.sheets.map(({ name }) => name);
  await pane.costs.addSample('en');
  while (workbook.sheets.length > before.length) workbook.undo();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
  await pane.costs.addSample('en');
  workbook.apply([{ kind: 'deleteSheet', name: 'NAFTA sample 2' }]);
  await pane.refresh();
  expect(pane.state().problem).toBeNull();
  expect(workbook.value({ sheet: 'Sheet1', row: 0, column: 0 })).toBe('mine');
});
