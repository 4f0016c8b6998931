import type { Workbook } from '../../src/engine/types';
import {
  linkWrites,
  findFormulas,
  literalFormulaIn,
  planSetup,
  settingStates,
  WorkbookProblem,
  type Area,
  type FormulaWrite,
  type ScenarioPosition,
  type Survey,
} from '../../src/workbook';
import { officeWorkbook } from '../../src/workbook/office';
import { installExcel, SmallWorkbook, type InstalledExcel } from '../support/excel';

const literalFormulas = (survey: Survey, positionOf: ScenarioPosition) => {
  const literalIn = literalFormulaIn(survey, positionOf);
  return findFormulas(survey).flatMap((formula) => literalIn(formula) ?? []);
};

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

const install = async (
  workbook: Workbook,
  options: Parameters<typeof installExcel>[0] = {},
): Promise<InstalledExcel> => (excel = await installExcel({ workbook, ...options }));

const cell = (row: number, column: number): Area => ({
  sheet: 'Sheet1',
  row,
  column,
  rows: 1,
  columns: 1,
});
const at = (row: number, column: number) => ({ sheet: 'Sheet1', row, column });

const writes = (requests: InstalledExcel['requests']): readonly unknown[] =>
  requests.filter(({ request }) => request.Actions.some(({ ActionType }) => ActionType === 4));

const refused = async (action: Promise<unknown>): Promise<string> => {
  const problem: unknown = await action.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(problem instanceof WorkbookProblem)) throw new Error(`not a problem: ${String(problem)}`);
  return problem.code;
};

const FORMULA = '=NAFTA.REGIONAL_VALUE_CONTENT(A1:A2, B1:B2, C1, NAFTA_SCENARIO)';
const inserted: FormulaWrite = {
  cell: cell(4, 4),
  formula: FORMULA,
  before: '',
  numberFormat: '0.0%',
};

describe("inserting a formula behind Microsoft's own library", () => {
  test('writes formula and format in one batch, one step for undo', async () => {
    const small = new SmallWorkbook();
    const { requests } = await install(small);
    await officeWorkbook.writeFormulas([inserted], null);
    expect(writes(requests)).toHaveLength(1);
    expect(small.steps).toBe(1);
    expect(small.formula(at(4, 4))).toBe(FORMULA);
    expect(small.format(at(4, 4)).numberFormat).toBe('0.0%');
  });

  test('makes the settings in the same batch where they are missing', async () => {
    const small = new SmallWorkbook();
    const { requests } = await install(small);
    const survey = await officeWorkbook.survey();
    const setup = planSetup(survey, {
      scenario: 'us-2017-10',
      good: 'engine',
      repair: [],
      scenarios: [{ id: 'us-2017-10', name: 'US 85/50' }],
      goods: ['engine'],
      computedWith: 'test',
    });
    requests.length = 0;
    await officeWorkbook.writeFormulas([inserted], setup);
    expect(writes(requests)).toHaveLength(1);
    expect(small.formula(at(4, 4))).toBe(FORMULA);
    const found = settingStates(await officeWorkbook.survey());
    expect(found.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'cell']);
  });

  test('never overwrites, neither its cell nor the cells it would fill', async () => {
    const small = new SmallWorkbook();
    small.put(at(4, 4), 'kept');
    small.put(at(9, 6), 0);
    const { requests } = await install(small);
    expect(await refused(officeWorkbook.writeFormulas([inserted], null))).toBe('occupied');
    const spilling = {
      ...inserted,
      cell: cell(8, 5),
      fills: { ...cell(8, 5), rows: 2, columns: 2 },
    };
    expect(await refused(officeWorkbook.writeFormulas([spilling], null))).toBe('occupied');
    expect(writes(requests)).toHaveLength(0);
    expect(small.value(at(4, 4))).toBe('kept');
    expect(small.formula(at(8, 5))).toBeNull();
  });

  test('a protected sheet refuses, and nothing is written', async () => {
    const small = new SmallWorkbook();
    await install(small, { protectedSheets: ['Sheet1'] });
    expect(await refused(officeWorkbook.writeFormulas([inserted], null))).toBe('protected');
    expect(small.formula(at(4, 4))).toBeNull();
  });

  test('the selection is read', async () => {
    await install(new SmallWorkbook());
    const area = { sheet: 'Sheet1', row: 1, column: 2, rows: 3, columns: 1 };
    await officeWorkbook.select(area);
    expect(await officeWorkbook.selection()).toEqual(area);
  });
});

describe('linking formulas', () => {
  const literal = '= nafta.qualifies(A1:A2,  B1:B2,C1,"nafta-1994" )';
  const other = '=NAFTA.QUALIFIES(A1:A2,B1:B2,C1,D9)';
  const positionOf = (id: string): number | null => (id === 'QUALIFIES' ? 3 : null);

  function two(): SmallWorkbook {
    const small = new SmallWorkbook();
    small.apply([
      {
        kind: 'cells',
        cells: [
          { ...at(0, 5), formula: literal },
          { ...at(1, 5), formula: other },
          { ...at(2, 5), formula: literal },
        ],
      },
    ]);
    return small;
  }

  test('changes only the literal, all of them in one step, and has nothing to do after', async () => {
    const small = two();
    const { requests } = await install(small);
    const before = small.steps;
    const found = literalFormulas(await officeWorkbook.survey(), positionOf);
    expect(found.map((one) => one.cell.row)).toEqual([0, 2]);
    requests.length = 0;
    await officeWorkbook.writeFormulas(linkWrites(found), null);
    expect(writes(requests)).toHaveLength(1);
    expect(small.steps - before).toBe(1);
    expect([0, 1, 2].map((row) => small.formula(at(row, 5)))).toEqual([
      '= nafta.qualifies(A1:A2,  B1:B2,C1,NAFTA_SCENARIO )',
      other,
      '= nafta.qualifies(A1:A2,  B1:B2,C1,NAFTA_SCENARIO )',
    ]);
    expect(literalFormulas(await officeWorkbook.survey(), positionOf)).toEqual([]);
  });

  test('a formula that someone changed meanwhile stops all of it', async () => {
    const small = two();
    await install(small);
    const found = literalFormulas(await officeWorkbook.survey(), positionOf);
    small.apply([{ kind: 'cells', cells: [{ ...at(2, 5), formula: '=A1' }] }]);
    expect(await refused(officeWorkbook.writeFormulas(linkWrites(found), null))).toBe('occupied');
    expect(small.formula(at(0, 5))).toBe(literal);
  });

  test('a protected sheet is listed as such', async () => {
    await install(two(), { protectedSheets: ['Sheet1'] });
    const found = literalFormulas(await officeWorkbook.survey(), positionOf);
    expect(found.map((one) => one.protected)).toEqual([true, true]);
    expect(linkWrites(found)).toEqual([]);
  });
});
