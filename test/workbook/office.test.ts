import type { Workbook } from '../../src/engine/types';
import { planSetup, settingState, WorkbookProblem, type SetupAnswers } from '../../src/workbook';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, SmallWorkbook, type InstalledExcel } from '../support/excel';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

const install = async (
  workbook: Workbook = new SmallWorkbook(),
  options: Parameters<typeof installExcel>[0] = {},
): Promise<InstalledExcel> => (excel = await installExcel({ workbook, ...options }));

const answers: SetupAnswers = {
  scenario: 'us-2017-10',
  good: '8708.30',
  repair: [],
  scenarios: [
    { id: 'nafta-1994', name: 'NAFTA 1994' },
    { id: 'us-2017-10', name: 'US 85/50' },
  ],
  goods: ['passenger vehicle', 'engine'],
  computedWith: 'NAFTA origin test',
};

async function setUp(): Promise<void> {
  const plan = planSetup(await officeWorkbook.survey(), answers);
  if (plan === null) throw new Error('nothing to set up');
  await officeWorkbook.carryOut(plan);
}

const rejection = async (action: Promise<unknown>): Promise<WorkbookProblem> => {
  const problem: unknown = await action.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(problem instanceof WorkbookProblem)) throw new Error(`not a problem: ${String(problem)}`);
  return problem;
};

/** the library itself lets go of references in a request of its own, without a write */
const writes = (requests: InstalledExcel['requests']): readonly unknown[] =>
  requests.filter(({ request }) => request.Actions.some(({ ActionType }) => ActionType === 4));

describe("the workbook behind Microsoft's own library, with the declared requirement sets only", () => {
  test('set-up makes the sheet, the names and the lists in one write', async () => {
    const { requests, workbook } = await install();
    const survey = await officeWorkbook.survey();
    requests.length = 0;
    const plan = planSetup(survey, answers);
    if (plan === null) throw new Error('nothing to set up');
    await officeWorkbook.carryOut(plan);
    expect(writes(requests)).toHaveLength(1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'NAFTA settings']);
    const found = await officeWorkbook.survey();
    for (const [name, row, value] of [
      ['NAFTA_SCENARIO', 3, 'us-2017-10'],
      ['NAFTA_GOOD', 4, '8708.30'],
      ['NAFTA_DATE', 5, ''],
    ] as const) {
      const state = settingState(found, name);
      expect(state).toMatchObject({
        kind: 'cell',
        cell: { sheet: 'NAFTA settings', row, column: 1 },
      });
      if (state.kind === 'cell')
        expect(await officeWorkbook.values([state.cell])).toEqual([[[value]]]);
    }
    expect(workbook.validations.map(({ style }) => style)).toEqual(['warning', 'warning']);
    expect(workbook.validations.map(({ source }) => source)).toEqual([
      "='NAFTA settings'!$E$5:$E$6",
      "='NAFTA settings'!$H$5:$H$6",
    ]);
  });

  test('a second set-up has nothing to do', async () => {
    await install();
    await setUp();
    expect(planSetup(await officeWorkbook.survey(), answers)).toBeNull();
  });

  test('a name that a co-author adds meanwhile stops the plan, and what was done is taken back', async () => {
    const { workbook } = await install();
    const plan = planSetup(await officeWorkbook.survey(), answers);
    if (plan === null) throw new Error('nothing to set up');
    const formula = 'Sheet1!$A$1';
    workbook.apply([{ kind: 'addName', name: 'NAFTA_GOOD', formula }]);
    const { message } = await rejection(officeWorkbook.carryOut(plan));
    expect(message).not.toContain('could not be taken back');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['NAFTA_GOOD', formula],
    ]);
  });

  test('switching writes exactly the cell of the name, in one batch', async () => {
    const small = new SmallWorkbook();
    const { requests } = await install(small);
    await setUp();
    requests.length = 0;
    const steps = small.steps;
    await officeWorkbook.writeNamed('NAFTA_SCENARIO', 'nafta-1994', 'us-2017-10');
    expect(writes(requests)).toHaveLength(1);
    expect(small.steps - steps).toBe(1);
    const state = settingState(await officeWorkbook.survey(), 'NAFTA_SCENARIO');
    if (state.kind !== 'cell') throw new Error(state.kind);
    expect(await officeWorkbook.values([state.cell])).toEqual([[['nafta-1994']]]);
  });

  test('a name that points nowhere is said, and nothing is written', async () => {
    await install();
    const { message } = await rejection(
      officeWorkbook.writeNamed('NAFTA_SCENARIO', 'nafta-1994', 'us-2017-10'),
    );
    expect(message).toMatch(/is gone.*Nothing was changed/s);
  });

  test('a protected sheet is said, and the value stays', async () => {
    const small = new SmallWorkbook();
    await install(small);
    await setUp();
    excel?.uninstall();
    await install(small, { protectedSheets: ['NAFTA settings'] });
    const { code } = await rejection(
      officeWorkbook.writeNamed('NAFTA_SCENARIO', 'nafta-1994', 'us-2017-10'),
    );
    expect(code).toBe('protected');
    expect((await officeWorkbook.survey()).sheets[1]?.protected).toBe(true);
    expect(small.value({ sheet: 'NAFTA settings', row: 3, column: 1 })).toBe('us-2017-10');
  });

  test('an edit by anyone is heard, and no longer after the watch ends', async () => {
    const { host, workbook, settled } = await install();
    void host;
    let heard = 0;
    const stop = await officeWorkbook.watch(() => (heard += 1));
    workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Sheet1', row: 0, column: 0, value: 7 }] }]);
    await settled();
    expect(heard).toBeGreaterThan(0);
    stop();
    await settled();
    const before = heard;
    workbook.apply([{ kind: 'cells', cells: [{ sheet: 'Sheet1', row: 0, column: 0, value: 8 }] }]);
    await settled();
    expect(heard).toBe(before);
  });

  test('calculation mode and state are read, and F9 is sent on request', async () => {
    const small = new SmallWorkbook();
    await install(small);
    expect(await officeWorkbook.calculation()).toEqual({ mode: 'automatic', finished: true });
    await officeWorkbook.calculate();
    expect(small.recalculations).toBe(1);
  });

  test('selecting goes to the sheet and the cell', async () => {
    await install();
    await setUp();
    await officeWorkbook.select({ sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 });
  });
});
