import { openWorkbook, type Workbook } from '../../src/engine';
import { PaneModel } from '../../src/taskpane/model/pane-model';
import { tools } from '../../src/taskpane/tools';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, type InstalledExcel } from '../support/excel';
import { buildXlsx, type BuiltCell, type BuiltValue } from '../support/xlsx-builder';
import { engineFunctions } from './engine-functions';

jest.setTimeout(300_000);

const FORMULAS = 10_000;
/** What a request and its answer may weigh on the web. */
const CAP = 5_000_000;

/** A row for each of ten thousand models: its RVC, its US share, and whether the scenario lets it pass. */
const book = (): Uint8Array => {
  const rows = Array.from({ length: FORMULAS }, (_, row): (BuiltValue | BuiltCell)[] => [
    (row % 100) / 100,
    (row % 7) / 10,
    { f: `_xldudf_NAFTA_MEETS(NAFTA_SCENARIO,A${row + 1},B${row + 1},NAFTA_GOOD)`, v: false },
  ]);
  return buildXlsx({
    sheets: [
      { name: 'Models', rows },
      {
        name: 'Settings',
        rows: [
          ['Scenario', 'us-2017-10'],
          ['Good', 'passenger vehicle'],
        ],
      },
    ],
    names: [
      { name: 'NAFTA_SCENARIO', formula: 'Settings!$B$1' },
      { name: 'NAFTA_GOOD', formula: 'Settings!$B$2' },
    ],
  });
};

let excel: InstalledExcel;
let workbook: Workbook;
let model: PaneModel;

beforeAll(async () => {
  workbook = openWorkbook(book(), { customFunctions: [engineFunctions] });
  excel = await installExcel({ workbook });
  model = new PaneModel(officeWorkbook, tools);
});
afterAll(() => {
  model.stop();
  excel.uninstall();
});
const passing = (): number =>
  workbook.customFunctionCells().filter(({ value }) => value === true).length;

test('a switch is one cell and two syncs, and all ten thousand follow', async () => {
  await model.refresh();
  expect(model.state()).toMatchObject({
    scenario: 'us-2017-10',
    findings: { formulas: FORMULAS },
    problem: null,
  });
  const before = passing();
  let edited = 0;
  const stop = workbook.onChange((change) => {
    edited += change.edited.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  });
  excel.requests.length = 0;
  await officeWorkbook.writeNamed('NAFTA_SCENARIO', 'nafta-1994', 'us-2017-10');
  stop();
  expect(edited).toBe(1);
  expect(excel.requests.length).toBeLessThanOrEqual(2);
  expect(passing()).not.toBe(before);
  await model.refresh();
});

test('the pane shows the switch with one write, and reads in requests that stay small', async () => {
  excel.requests.length = 0;
  await model.switchScenario('us-2017-10');
  expect(model.state()).toMatchObject({ scenario: 'us-2017-10', problem: null });
  expect(model.state().findings.figures).toMatchObject({ meets: passing() });
  const written = excel.requests.filter(({ request }) =>
    request.Actions.some(({ ActionType }) => ActionType === 4),
  );
  expect(written).toHaveLength(1);
  for (const { request, response } of excel.requests) {
    expect(JSON.stringify(request).length).toBeLessThan(CAP);
    expect(JSON.stringify(response).length).toBeLessThan(CAP);
  }
  // ten thousand cells of one column are one range, not ten thousand
  expect(excel.requests.length).toBeLessThan(20);
});
