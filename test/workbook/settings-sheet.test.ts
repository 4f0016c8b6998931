import {
  planSetup,
  settingStates,
  SETTINGS_SHEET,
  type SetupAnswers,
  type SheetPlan,
} from '../../src/workbook';
import { surveyOf } from './survey';

const answers: SetupAnswers = {
  scenario: 'us-2017-10',
  good: '8708.30',
  repair: [],
  scenarios: [{ id: 'nafta-1994', name: 'NAFTA 1994' }],
  goods: ['passenger vehicle', 'engine'],
  computedWith: 'NAFTA origin 1',
};

const valuesOf = (plan: SheetPlan | null): readonly unknown[] =>
  plan?.cells.map(({ value }) => value) ?? [];

describe('what a workbook has', () => {
  test.each([
    ["='NAFTA settings'!$B$4", 'cell', ''],
    ['=costs!$A$1', 'cell', ''],
    ['=#REF!', 'broken', 'it points to a cell that was deleted (#REF!)'],
    ["='NAFTA settings'!#REF!", 'broken', 'it points to a cell that was deleted (#REF!)'],
    ['="us-2017-10"', 'broken', 'it stands for "us-2017-10", not for a cell'],
    ['=62.5', 'broken', 'it stands for 62.5, not for a cell'],
    ['=Costs!$A$1:$A$2', 'broken', 'it points to 2 cells (Costs!A1:A2), not to one'],
    ['=Gone!$A$1', 'broken', 'it points to the sheet "Gone", which is not there'],
    ['=OFFSET(Costs!$A$1,0,0)', 'broken', 'it stands for OFFSET(Costs!$A$1,0,0), not for a cell'],
  ])('NAFTA_SCENARIO %s is %s', (formula, kind, why) => {
    const survey = surveyOf({ Costs: [], 'NAFTA settings': [] }, { NAFTA_SCENARIO: formula });
    const [scenario, good] = settingStates(survey);
    expect(scenario).toMatchObject({ kind, ...(why === '' ? {} : { why }) });
    expect(good?.kind).toBe('missing');
  });

  test('a name of one sheet is not the workbook’s', () => {
    const survey = surveyOf({ Costs: [] });
    const names = [{ name: 'NAFTA_SCENARIO', formula: '=Costs!$A$1', scope: 'Costs' }];
    expect(settingStates({ ...survey, names })[0]?.kind).toBe('missing');
  });
});

describe('the plan', () => {
  test('for an empty workbook adds the sheet, three cells with names, two lists', () => {
    const plan = planSetup(surveyOf({ Sheet1: [] }), answers);
    expect(plan).toMatchObject({ sheet: SETTINGS_SHEET, addSheet: true });
    expect(
      plan?.names.map(({ name, area, before }) => [name, area.row, area.column, before]),
    ).toEqual([
      ['NAFTA_SCENARIO', 3, 1, null],
      ['NAFTA_GOOD', 4, 1, null],
      ['NAFTA_DATE', 5, 1, null],
    ]);
    expect(plan?.lists.map(({ source }) => [source.column, source.rows])).toEqual([
      [4, 1],
      [7, 2],
    ]);
    expect(valuesOf(plan)).toContain("'8708.30");
    expect(valuesOf(plan)).toContain('NAFTA origin 1');
  });

  test.each([
    ['en', 'NAFTA settings', 'Scenario'],
    ['es', 'Configuración NAFTA', 'Escenario'],
    ['fr', 'Réglages NAFTA', 'Scénario'],
  ] as const)('is written in the reader’s language: %s', (language, title, label) => {
    const plan = planSetup(surveyOf({ Sheet1: [] }), { ...answers, language });
    expect(valuesOf(plan)).toEqual(expect.arrayContaining([title, label, 'nafta-1994']));
    expect(plan?.sheet).toBe(SETTINGS_SHEET);
  });

  test('for a complete workbook is nothing', () => {
    const cell = "='NAFTA settings'!$B$4";
    const names = { NAFTA_SCENARIO: cell, NAFTA_GOOD: cell, NAFTA_DATE: '=Costs!$A$1' };
    const survey = surveyOf({ Costs: [], 'NAFTA settings': [] }, names);
    expect(planSetup(survey, answers)).toBeNull();
  });

  test('a valid name is reused wherever it points', () => {
    const survey = surveyOf({ Costs: [] }, { nafta_scenario: '=Costs!$H$1' });
    const plan = planSetup(survey, answers);
    expect(plan?.names.map(({ name }) => name)).toEqual(['NAFTA_GOOD', 'NAFTA_DATE']);
    expect(plan?.cells.some(({ column, value }) => column === 1 && value === 'us-2017-10')).toBe(
      false,
    );
  });

  test('a broken name is left alone until its repair is agreed to', () => {
    const survey = surveyOf({ Costs: [] }, { NAFTA_SCENARIO: '=#REF!' });
    expect(planSetup(survey, answers)?.names.map(({ name }) => name)).not.toContain(
      'NAFTA_SCENARIO',
    );
    const agreed = planSetup(survey, { ...answers, repair: ['NAFTA_SCENARIO'] });
    expect(agreed?.names[0]).toMatchObject({ name: 'NAFTA_SCENARIO', before: '=#REF!' });
  });

  test('a sheet of that name keeps every cell: the settings go below', () => {
    const survey = surveyOf({
      'nafta settings': [
        ['mine', ''],
        ['', 7],
        ['', ''],
      ],
    });
    const plan = planSetup(survey, answers);
    expect(plan).toMatchObject({ sheet: 'nafta settings', addSheet: false });
    expect(plan?.widths.size).toBe(0);
    expect(Math.min(...(plan?.cells.map(({ row }) => row) ?? []))).toBe(3);
  });

  test('no two writes meet', () => {
    const cells = planSetup(surveyOf({ Sheet1: [] }), answers)?.cells ?? [];
    const places = cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
