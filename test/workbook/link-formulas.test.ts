import {
  linkWrites,
  findFormulas,
  literalFormulaIn,
  type ScenarioPosition,
  type Survey,
} from '../../src/workbook';
import { surveyOf } from './survey';

const literalFormulas = (survey: Survey, positionOf: ScenarioPosition) => {
  const literalIn = literalFormulaIn(survey, positionOf);
  return findFormulas(survey).flatMap((formula) => literalIn(formula) ?? []);
};

const positions = new Map([
  ['QUALIFIES', 3],
  ['MEETS', 0],
  ['NON_ORIGINATING_VALUE', 2],
]);
const positionOf: ScenarioPosition = (id) => positions.get(id) ?? null;
const linkedIn = (formula: string) =>
  literalFormulas(surveyOf({ Sheet1: [[formula]] }), positionOf).map(({ linked }) => linked);

describe('formulas that name a scenario in their own text', () => {
  test.each([
    [
      '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2,"nafta-1994")',
      '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2,NAFTA_SCENARIO)',
    ],
    [
      '= IF( nafta.qualifies( C2:C9 , D2:D9,G2,  "us-2017-10; rvc = 80%" ,B2:B9), "nafta-1994" , 1 )',
      '= IF( nafta.qualifies( C2:C9 , D2:D9,G2,  NAFTA_SCENARIO ,B2:B9), "nafta-1994" , 1 )',
    ],
    [
      '=NAFTA.MEETS("nafta-1994",0.7)&NAFTADEV.MEETS("usmca-2020",0.7)',
      '=NAFTA.MEETS(NAFTA_SCENARIO,0.7)&NAFTADEV.MEETS(NAFTA_SCENARIO,0.7)',
    ],
    [
      '=NAFTA.NON_ORIGINATING_VALUE({1,2},{"MX","CN"},"nafta-1994")',
      '=NAFTA.NON_ORIGINATING_VALUE({1,2},{"MX","CN"},NAFTA_SCENARIO)',
    ],
    ['=LET(x,NAFTA.MEETS("a ""b""",B1),x)', '=LET(x,NAFTA.MEETS(NAFTA_SCENARIO,B1),x)'],
  ])('%s is linked and stays as it is otherwise', (formula, linked) =>
    expect(linkedIn(formula)).toEqual([linked]),
  );

  test.each([
    ['already linked', '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2,NAFTA_SCENARIO)'],
    ['a cell of its own', '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2,A1)'],
    ['computed', '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2,"nafta"&"-1994")'],
    ['no scenario yet', '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2,"")'],
    ['too few arguments', '=NAFTA.QUALIFIES(C2:C9,D2:D9,G2)'],
    ['a function that compares', '=NAFTA.COMPARE(C2:C9,D2:D9,G2,"nafta-1994")'],
    ['not ours', '=OTHER.QUALIFIES(C2:C9,D2:D9,G2,"nafta-1994")'],
    ['damaged', '=_xldudf_NAFTA_QUALIFIES(C2:C9,D2:D9,G2,"nafta-1994")'],
    ['a text', 'NAFTA.MEETS("nafta-1994",1)'],
    ['not readable', '=NAFTA.MEETS("nafta-1994",'],
  ])('%s is left alone', (_, formula) => expect(linkedIn(formula)).toEqual([]));

  test('linking twice finds nothing the second time', () => {
    const [linked = ''] = linkedIn('=NAFTA.MEETS("nafta-1994",0.7)');
    expect(linkedIn(linked)).toEqual([]);
  });

  test('a protected sheet is listed and not written', () => {
    const formula = '=NAFTA.MEETS("nafta-1994",0.7)';
    const survey = surveyOf({ Open: [[formula]], Shut: [[formula]] });
    const found = literalFormulas(
      {
        ...survey,
        sheets: survey.sheets.map((one) => ({ ...one, protected: one.name === 'Shut' })),
      },
      positionOf,
    );
    expect(found.map((one) => [one.cell.sheet, one.protected])).toEqual([
      ['Open', false],
      ['Shut', true],
    ]);
    expect(linkWrites(found)).toEqual([
      {
        cell: found[0]?.cell,
        formula: '=NAFTA.MEETS(NAFTA_SCENARIO,0.7)',
        before: formula,
      },
    ]);
  });
});
