import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook, type Workbook } from '../../src/engine';
import { standingOf } from '../../src/taskpane/model/opening-line';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { tools } from '../../src/taskpane/tools';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { engineFunctions } from './engine-functions';

let excel: InstalledExcel | undefined;
let model: PaneModel | undefined;
afterEach(() => {
  model?.stop();
  excel?.uninstall();
});

async function example(): Promise<{ workbook: Workbook; pane: PaneModel }> {
  const bytes = readFileSync(join(__dirname, '../../examples/vehicle-cost.xlsx'));
  const workbook = await openWorkbook(bytes, { customFunctions: [engineFunctions] });
  excel = await installExcel({ workbook });
  model = new PaneModel(officeWorkbook, tools);
  await model.start();
  return { workbook, pane: model };
}

describe("the example workbook, through Microsoft's own library", () => {
  test('every verdict of the pane is what its cells show', async () => {
    const { pane } = await example();
    const { problem, findings } = pane.state();
    expect(problem).toBeNull();
    expect(findings.cards.length).toBeGreaterThan(0);
    expect(findings.cards.map((card) => [card.key, standingOf(card)])).not.toContainEqual([
      expect.anything(),
      'outdated',
    ]);
  });

  test('a switch of the scenario writes one cell and changes the verdict', async () => {
    const { workbook, pane } = await example();
    const before = pane.state().scenario;
    const after = before === 'us-2017-10' ? 'nafta-1994' : 'us-2017-10';
    let edited = 0;
    workbook.onChange((change) => {
      edited += change.edited.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    });
    await pane.switchScenario(after);
    expect(edited).toBe(1);
    expect(pane.state()).toMatchObject({ scenario: after, previous: before, problem: null });
    const followers = pane
      .state()
      .findings.cards.filter(
        (card) =>
          card.kind === 'verdict' &&
          card.outcome.ok &&
          card.outcome.value.rules.expression === after,
      );
    expect(followers.length).toBeGreaterThan(0);
    expect(followers.map(standingOf)).not.toContain('outdated');
  });
});
