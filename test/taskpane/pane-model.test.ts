import { openingText } from '../../src/taskpane/model/opening-text';
import { standingOf } from '../../src/taskpane/model/opening-line';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { Figures } from '../../src/taskpane/format/figures';
import { textsFor } from '../../src/taskpane/texts';
import { tools } from '../../src/taskpane/tools';
import { WorkbookProblem } from '../../src/workbook';
import { FakeWorkbook, partWorkbook } from './fake-workbook';

const words = { texts: textsFor('en-US'), figures: new Figures('en-US') };

async function opened(workbook: FakeWorkbook): Promise<PaneModel> {
  const model = new PaneModel(workbook, tools);
  await model.start();
  return model;
}

const titleOf = (model: PaneModel): string => openingText(model.state(), tools, words).title;
const standings = (model: PaneModel): readonly string[] =>
  model.state().findings.cards.map(standingOf);

let models: PaneModel[] = [];
afterEach(() => {
  for (const model of models) model.stop();
  models = [];
});
const open = async (workbook: FakeWorkbook): Promise<PaneModel> => {
  const model = await opened(workbook);
  models.push(model);
  return model;
};

describe('the first line', () => {
  test('an empty workbook is not set up', async () => {
    expect(titleOf(await open(new FakeWorkbook()))).toBe('This workbook is not set up yet');
  });

  test('a failing formula says by how much', async () => {
    const model = await open(partWorkbook('us-2017-10', false));
    expect(standings(model)).toEqual(['fails']);
    // 62 % against 85 % is short by 23 points, no US content against 50 % by 50
    expect(titleOf(model)).toBe('1 formula, fails US 85/50 by 50.0 points');
  });

  test('a value of the sheet that is not the pane’s is never shown as a pass', async () => {
    const sheetSaysYes = await open(partWorkbook('us-2017-10', true));
    expect(standings(sheetSaysYes)).toEqual(['outdated']);
    expect(titleOf(sheetSaysYes)).toBe('1 formula, not up to date');
  });

  test('what rests on cells that were not recalculated is never a pass', async () => {
    const workbook = partWorkbook('nafta-1994', true);
    workbook.stale = [{ sheet: 'Sheet1', row: 1, column: 2, rows: 1, columns: 1 }];
    expect(standings(await open(workbook))).toEqual(['outdated']);
  });

  test.each([
    ['37.49', true, 'qualifies', '1 formula, qualifies under NAFTA 1994'],
    ['37.5', true, 'qualifies', '1 formula, qualifies under NAFTA 1994'],
    ['37.51', false, 'fails', '1 formula, fails NAFTA 1994 by 0.01 points'],
  ])('non-originating value %s of 100 against 62.5 %%', async (vnm, shown, standing, title) => {
    const workbook = partWorkbook('nafta-1994', shown).put('Sheet1!C3', Number(vnm));
    const model = await open(workbook);
    expect(standings(model)).toEqual([standing]);
    expect(titleOf(model)).toBe(title);
  });

  test('verdicts from figures alone are counted as they are shown', async () => {
    const workbook = new FakeWorkbook().name('NAFTA_SCENARIO', '=Sheet1!$A$1');
    workbook.put('Sheet1!A1', 'us-2017-10');
    ([true, false, false, '#N/A', '#NAME?'] as const).forEach((shown, index) =>
      workbook.put(`Sheet1!B${index + 1}`, shown, `=NAFTA.MEETS(NAFTA_SCENARIO, A${index + 2})`),
    );
    const model = await open(workbook);
    expect(titleOf(model)).toBe('5 formulas, verdicts from figures alone');
    expect(model.state().findings.figures).toEqual({ meets: 1, fails: 2, undecided: 1, other: 1 });
  });

  test('an argument that only Excel can compute leaves what the cell shows', async () => {
    const call = 'NAFTA.QUALIFIES(C2:C3*2, D2:D3, G2, NAFTA_SCENARIO)';
    const model = await open(partWorkbook('nafta-1994', true, call));
    expect(standings(model)).toEqual(['qualifies']);
    expect(model.state().findings.cards[0]).toMatchObject({ kind: 'value', computed: 'C2:C3*2' });
  });
});

describe('switching the scenario', () => {
  test('is one write, remembers what was, and goes back', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    const model = await open(workbook);
    await model.switchScenario('us-2017-10');
    expect(workbook.writes).toEqual([['NAFTA_SCENARIO', 'us-2017-10']]);
    expect(model.state()).toMatchObject({ scenario: 'us-2017-10', previous: 'nafta-1994' });
    await model.back();
    expect(workbook.writes).toHaveLength(2);
    expect(model.state()).toMatchObject({ scenario: 'nafta-1994', previous: 'us-2017-10' });
  });

  test('to what it is already writes nothing', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    await (await open(workbook)).switchScenario('nafta-1994');
    expect(workbook.writes).toEqual([]);
  });

  test('of choices made while one is being written the last one counts', async () => {
    const workbook = partWorkbook('nafta-1994', true);
    const model = await open(workbook);
    await Promise.all(
      ['us-2017-10', 'usmca-2020', 'nafta-1994'].map((id) => model.switchScenario(id)),
    );
    expect(model.state()).toMatchObject({ scenario: 'nafta-1994', working: false });
    await Promise.all(['us-2017-10', 'usmca-2020'].map((id) => model.switchScenario(id)));
    expect(model.state()).toMatchObject({ scenario: 'usmca-2020', working: false });
  });

  test('what was undone a moment ago can be chosen again at once', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    const model = await open(workbook);
    await model.switchScenario('us-2017-10');
    // an undo that the pane has not read yet
    workbook.put('NAFTA settings!B4', 'nafta-1994');
    await model.switchScenario('us-2017-10');
    expect(workbook.writes.map(([, value]) => value)).toEqual(['us-2017-10', 'us-2017-10']);
    expect(model.state()).toMatchObject({ scenario: 'us-2017-10', previous: 'nafta-1994' });
  });

  test('a co-author’s change is read, and nothing of ours is offered back', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    const model = await open(workbook);
    await model.switchScenario('us-2017-10');
    workbook.put('NAFTA settings!B4', 'usmca-2020');
    workbook.changed();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(model.state()).toMatchObject({ scenario: 'usmca-2020', previous: null });
  });

  test('a refusal is a sentence, and the state stays', async () => {
    const workbook = partWorkbook('nafta-1994', false);
    const model = await open(workbook);
    workbook.refusal = new WorkbookProblem('protected', 'A sheet is protected.');
    await model.switchScenario('us-2017-10');
    expect(model.state()).toMatchObject({
      scenario: 'nafta-1994',
      previous: null,
      problem: 'A sheet is protected.',
      working: false,
    });
  });
});

describe('setting up', () => {
  test('makes the settings once', async () => {
    const workbook = new FakeWorkbook();
    const model = await open(workbook);
    const choice = { scenario: 'us-2017-10', good: '8708.30', repair: [] };
    await model.setUp(choice);
    await model.setUp(choice);
    expect(workbook.plans).toHaveLength(1);
    expect(model.state()).toMatchObject({ scenario: 'us-2017-10', good: '8708.30' });
    expect(titleOf(model)).toBe('No NAFTA formulas yet');
  });
});

describe('calculation', () => {
  test('manual is reported, and F9 is one call', async () => {
    const workbook = partWorkbook('nafta-1994', true);
    workbook.mode = { mode: 'manual', finished: false };
    const model = await open(workbook);
    expect(model.state()).toMatchObject({ phase: 'ready', calculation: { mode: 'manual' } });
    await model.calculate();
    expect(workbook.calculations).toBe(1);
  });

  test('the verdict waits for a running calculation', async () => {
    const workbook = partWorkbook('us-2017-10', false);
    workbook.mode = { mode: 'automatic', finished: false };
    const model = await open(workbook);
    expect(model.state().phase).toBe('calculating');
    workbook.mode = { mode: 'automatic', finished: true };
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(model.state().phase).toBe('ready');
  });

  test('#BUSY! waits too', async () => {
    const model = await open(partWorkbook('us-2017-10', '#BUSY!'));
    expect(model.state().phase).toBe('calculating');
  });
});
