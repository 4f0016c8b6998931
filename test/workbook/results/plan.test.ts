import {
  evaluationPlaces,
  freeSheetName,
  netCostByModel,
  planEvaluationSheet,
  planFleetSheet,
  resultsWords,
  textLines,
  type EvaluatedGood,
  type ResultsSheet,
} from '../../../src/workbook/results';

const good: EvaluatedGood = {
  title: 'SUV & Co',
  lines: {
    costs: 'Costs[Cost]',
    origins: 'Costs[Origin]',
    hsCodes: "'My BOM'!$E$2:$E$9",
    statements: '',
  },
  model: null,
  netCost: "'Net cost'!$B$15",
  facts: 'Facts',
  rows: {
    evaluation: [1, 1, 3, 1],
    compare: [1, 1, 2],
    readings: 5,
    breaking: 4,
  },
};
const written = {
  words: resultsWords.en,
  day: '2026-11-26',
  version: 'NAFTA origin 0.1.0',
  scenario: 'us-2017-10; rvc = 80%',
};
const at = ({ cells }: ResultsSheet, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column)?.value;

test('a good gets the four tables, each with the references of its own table', () => {
  const sheet = planEvaluationSheet(good, 'Results', written);
  const tables = sheet.cells.filter(({ value }) => /^=NAFTA\.[A-Z_]+\(/.test(String(value)));
  const hs = "'My BOM'!$E$2:$E$9";
  const given = (scenario: string) =>
    `Costs[Cost], Costs[Origin], $B$4, ${scenario}, ${hs}, , NAFTA_GOOD, NAFTA_DATE, Facts`;
  expect(tables.map(({ row, column, value }) => [row, column, value])).toEqual([
    [12, 0, `=NAFTA.COMPARE(${given('')})`],
    [12, 13, `=NAFTA.READINGS(${given('NAFTA_SCENARIO')})`],
    [21, 0, `=NAFTA.EVALUATION(${given('NAFTA_SCENARIO')})`],
    [21, 13, `=NAFTA.BREAKING_LINES(${given('NAFTA_SCENARIO')})`],
  ]);
  expect(at(sheet, 3, 1)).toBe("='Net cost'!$B$15");
  expect(sheet.heights).toEqual(
    new Map([
      [12, 45],
      [14, 30],
      [21, 45],
      [23, 45],
    ]),
  );
});

test('no static text but title, day, version and footer says what the scenario is', () => {
  const sheet = planEvaluationSheet(good, 'Results', written);
  expect(at(sheet, 1, 1)).toContain('MATCH("verdict"');
  expect(at(sheet, 4, 1)).toContain('MATCH("scenario"');
  expect(at(sheet, 5, 1)).toContain('NAFTA.SCENARIO_TERMS(NAFTA_SCENARIO, NAFTA_GOOD, NAFTA_DATE)');
  const texts = sheet.cells.flatMap(({ value }) =>
    typeof value === 'string' && !value.startsWith('=') ? [value] : [],
  );
  expect(texts.filter((text) => text.includes('us-2017-10'))).toEqual([]);
  expect(sheet.page).toEqual({
    area: { sheet: 'Results', row: 0, column: 0, rows: 25, columns: 20 },
    footer: {
      left: 'SUV && Co',
      center: 'Scenario when written on 2026-11-26: us-2017-10; rvc = 80%',
      right: 'NAFTA origin 0.1.0',
    },
  });
});

test('what grows with what is found has nothing below it', () => {
  const { cells } = planEvaluationSheet(good, 'Results', written);
  const lowest = Math.max(...cells.map(({ row }) => row));
  expect(cells.filter(({ row }) => row === lowest).map(({ column }) => column)).toEqual([0, 13]);
});

test('a net cost that is not known is a cell to fill in, and one that is typed stays a number', () => {
  const styled = (netCost: EvaluatedGood['netCost']) =>
    planEvaluationSheet({ ...good, netCost }, 'R', written).cells.find(
      ({ row, column }) => row === 3 && column === 1,
    );
  expect(styled(null)).toEqual({ row: 3, column: 1, value: '', style: 'input' });
  expect(styled(24587.45)).toEqual({ row: 3, column: 1, value: 24587.45, style: 'input' });
});

test('of one long table each model takes its own lines, by a cell and never by text in a formula', () => {
  const model = { column: '$K$2:$K$9', value: '=HYPERLINK("x")' };
  const sheet = planEvaluationSheet({ ...good, model }, 'R', written);
  expect(at(sheet, 2, 1)).toBe('\'=HYPERLINK("x")');
  const filter = (column: string) => `FILTER(${column}, TRIM($K$2:$K$9)=TRIM($B$3))`;
  expect(at(sheet, 21, 0)).toBe(
    `=NAFTA.EVALUATION(${filter('Costs[Cost]')}, ${filter('Costs[Origin]')}, $B$4, NAFTA_SCENARIO, ${filter("'My BOM'!$E$2:$E$9")}, , NAFTA_GOOD, NAFTA_DATE, Facts)`,
  );
  expect(sheet.cells.filter(({ value }) => String(value).startsWith('=HYPER'))).toEqual([]);
  expect(netCostByModel('N!$A$1:$B$3')).toBe(
    'INDEX(N!$A$1:$B$3,MATCH(TRIM($B$3),TRIM(INDEX(N!$A$1:$B$3,0,1)),0),2)',
  );
});

test('the fleet has a row per model, linked to its sheet, and counts the lines of no model', () => {
  const places = evaluationPlaces("Bob's", good.rows);
  expect(places).toMatchObject({ verdict: "'Bob''s'!$B$2", codes: "'Bob''s'!$I$23:$I$122" });
  const fleet = planFleetSheet(
    [
      { model: 'A', places },
      { model: 2018, places },
    ],
    { costs: 'BOM!$G$2:$G$9', models: 'BOM!$B$2:$B$9' },
    'Fleet',
    written,
  );
  expect(at(fleet, 4, 0)).toBe("'A");
  expect(at(fleet, 5, 0)).toBe(2018);
  expect(at(fleet, 4, 6)).toBe("='Bob''s'!$B$2");
  expect(at(fleet, 7, 1)).toBe(
    '=SUMPRODUCT((LEN(BOM!$G$2:$G$9)>0)*ISNA(MATCH(TRIM(BOM!$B$2:$B$9),TRIM($A$5:$A$6),0)))',
  );
  const alone = planFleetSheet([{ model: 'A', places }], null, 'Fleet', written);
  expect(at(alone, 6, 1)).toBeUndefined();
});

test.each([
  ['Results BOM', [], 'Results BOM'],
  ['Results BOM', ['results bom'], 'Results BOM 2'],
  ['a/b:c*[d]?\\e', [], 'a b c d e'],
  ["''quoted''", [], 'quoted'],
  ['', [], 'Results'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
  [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
] as const)('a sheet called %j beside %j is %j', (wanted, taken, name) =>
  expect(freeSheetName(wanted, taken)).toBe(name),
);

test('each row has room for the longest text that may come to stand there', () => {
  const widths = new Map([[1, 100]]);
  const short = [
    ['Test', 'Note'],
    ['a', 'brief'],
  ];
  const long = [
    ['Test', 'Note'],
    ['a', 'x'.repeat(50)],
    ['b', 'x'.repeat(999)],
  ];
  expect(textLines([short, long], widths)).toEqual([1, 3, 5]);
  expect(textLines([], widths)).toEqual([1]);
});
