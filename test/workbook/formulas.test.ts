import { findFormulas, readCalls } from '../../src/workbook';
import { surveyOf } from './survey';

const found = (formula: string) => findFormulas(surveyOf({ S: [[formula]] }))[0] ?? null;

describe('our formulas on a sheet', () => {
  test.each([
    ['=NAFTA.QUALIFIES(A1)', '=NAFTA.QUALIFIES(A1)', false],
    ['=IF(nafta.qualifies(A1),1,2)', '=IF(nafta.qualifies(A1),1,2)', false],
    ['=_xldudf_NAFTA_QUALIFIES(A1)', '=NAFTA.QUALIFIES(A1)', true],
    ['=[2]!_xldudf_NAFTA_QUALIFIES(A1)', '=NAFTA.QUALIFIES(A1)', true],
    ['=x.xla!_xldudf_NAFTA_QUALIFIES(A1)', '=NAFTA.QUALIFIES(A1)', true],
    ["='old book.xla'!_xldudf_nafta_check(A1)", '=NAFTA.check(A1)', true],
    ['=[1]!NAFTA.QUALIFIES(A1)', '=NAFTA.QUALIFIES(A1)', true],
    ['=x.xlam!NAFTA.QUALIFIES(A1)', '=NAFTA.QUALIFIES(A1)', true],
    ["='https://example.com/a b/x.xlam'!NAFTA.QUALIFIES(A1)", '=NAFTA.QUALIFIES(A1)', true],
    ["='C:\\it''s here\\x.xla'!NAFTADEV.CHECK(A1)", '=NAFTA.CHECK(A1)', true],
    ["='x.xla'!_xll.NAFTA.CHECK(A1)", '=NAFTA.CHECK(A1)', true],
    [
      '=IF([1]!NAFTA.QUALIFIES(A1),[2]!_xldudf_NAFTA_CHECK(A1),"[1]!NAFTA.CHECK(")',
      '=IF(NAFTA.QUALIFIES(A1),NAFTA.CHECK(A1),"[1]!NAFTA.CHECK(")',
      true,
    ],
  ])('%s', (formula, spelt, damaged) => {
    expect(found(formula)?.formula).toBe(spelt);
    expect(found(formula)?.damaged === null).toBe(!damaged);
    // a second look gives the same
    expect(found(formula)?.formula).toBe(spelt);
  });

  test.each([
    'NAFTA.QUALIFIES(A1)',
    '=A1&"NAFTA.QUALIFIES("',
    '=MYNAFTA.QUALIFIES(1)',
    '=SUM(A1)',
    '=A1&"_xldudf_NAFTA_QUALIFIES("',
    // functions of somebody else
    '=_xldudf_NAFTA_UNKNOWN(A1)',
    '=_xldudf_OTHER_QUALIFIES(A1)',
    7,
    '',
  ])('%j is none of ours', (cell) => expect(findFormulas(surveyOf({ S: [[cell]] }))).toEqual([]));

  test('the place counts from the first used cell', () => {
    const survey = surveyOf({ S: [['', '=NAFTA.CHECK(1)']] });
    const [sheet] = survey.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const [formula] = findFormulas({ ...survey, sheets: [{ ...sheet, row: 4, column: 2 }] });
    expect(formula?.cell).toMatchObject({ sheet: 'S', row: 4, column: 3 });
  });
});

describe('the arguments of a call', () => {
  const survey = surveyOf(
    { S: [], 'My costs': [] },
    {
      NAFTA_SCENARIO: "='My costs'!$B$1",
      LIMIT: '=0.625',
      WORD: '="nafta-1994"',
      TWICE: "='My costs'!$B$1*2",
    },
    {
      tables: [
        {
          name: 'BOM',
          body: { sheet: 'My costs', row: 2, column: 1, rows: 5, columns: 3 },
          columns: ['Part', 'Unit cost', 'Origin'],
        },
      ],
    },
  );
  const argument = (text: string) =>
    readCalls(`=NAFTA.CHECK(${text})`, 'S', survey)?.[0]?.arguments[0];
  const cells = (
    row: number,
    column: number,
    rows: number,
    columns: number,
    sheet = 'My costs',
  ) => ({
    kind: 'cells',
    area: { sheet, row, column, rows, columns },
  });

  test.each([
    ['C2:C9', cells(1, 2, 8, 1, 'S')],
    ["'my costs'!$A$1", cells(0, 0, 1, 1)],
    ['NAFTA_SCENARIO', cells(0, 1, 1, 1)],
    ['nafta_scenario', cells(0, 1, 1, 1)],
    ['BOM[Unit cost]', cells(2, 2, 5, 1)],
    ['BOM[[Unit cost]:[Origin]]', cells(2, 2, 5, 2)],
    ['BOM[]', cells(2, 1, 5, 3)],
    ['LIMIT', { kind: 'value', value: 0.625 }],
    ['WORD', { kind: 'value', value: 'nafta-1994' }],
    ['"us-2017-10"', { kind: 'value', value: 'us-2017-10' }],
    ['-12.5', { kind: 'value', value: -12.5 }],
    ['TRUE', { kind: 'value', value: true }],
    ['#N/A', { kind: 'value', value: '#N/A' }],
    ['{1;2}', { kind: 'matrix', rows: [[1], [2]] }],
    ['C2:C9*2', { kind: 'computed', text: 'C2:C9*2' }],
    ['SUM(C2:C9)', { kind: 'computed', text: 'SUM(C2:C9)' }],
    ['A1#', { kind: 'computed', text: 'A1#' }],
    ['TWICE', { kind: 'computed', text: 'TWICE' }],
    ['UNKNOWN', { kind: 'computed', text: 'UNKNOWN' }],
    ['BOM[#Totals]', { kind: 'computed', text: 'BOM[#Totals]' }],
    ['BOM[Weight]', { kind: 'computed', text: 'BOM[Weight]' }],
    ['Gone!A1', { kind: 'computed', text: 'Gone!A1' }],
    // more lines than the function takes
    ['C:C', { kind: 'computed', text: 'C:C' }],
  ])('%s', (text, expected) => expect(argument(text)).toMatchObject(expected));

  test('omitted ones keep their places', () => {
    const [call] = readCalls('=NAFTA.QUALIFIES(A1,,B1)', 'S', survey) ?? [];
    expect(call?.arguments.map(({ kind }) => kind)).toEqual(['cells', 'omitted', 'cells']);
    expect(call).toMatchObject({ id: 'QUALIFIES', whole: true });
  });

  test('a call inside a larger formula is not the whole of it', () => {
    const calls = readCalls('=IF(NAFTA.QUALIFIES(A1),NAFTA.CHECK(A1),"")', 'S', survey);
    expect(calls?.map(({ id, whole }) => [id, whole])).toEqual([
      ['QUALIFIES', false],
      ['CHECK', false],
    ]);
  });

  test('a formula that cannot be parsed is said to be so', () =>
    expect(readCalls('=NAFTA.CHECK(', 'S', survey)).toBeNull());
});
