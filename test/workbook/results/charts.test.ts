import { WorkbookProblem } from '../../../src/workbook';
import { officeWorkbook } from '../../../src/workbook/office';
import {
  evaluationPlaces,
  planChartSheet,
  planEvaluationSheet,
  resultsWords,
  type EvaluatedGood,
  type ResultsSheet,
} from '../../../src/workbook/results';
import { openExample } from '../../examples/open-example';
import { installExcel, membersUsed, type InstalledExcel } from '../../support/excel';

let excel: InstalledExcel | undefined;
afterEach(() => excel?.uninstall());

const written = {
  words: resultsWords.en,
  day: '2026-11-26',
  version: 'NAFTA origin 0.1.0',
  scenario: 'US 85/50',
};
const good: EvaluatedGood = {
  title: 'BOM',
  lines: {
    costs: 'Bom[Cost]',
    origins: 'Bom[Origin]',
    hsCodes: 'Bom[Tariff code]',
    statements: 'Bom[Statement]',
  },
  model: null,
  netCost: 'NetCost',
  facts: 'Facts',
  rows: {
    evaluation: [1],
    compare: Array.from({ length: 12 }, () => 1),
    readings: 16,
    breaking: 9,
  },
};
const results = planEvaluationSheet(good, 'Results BOM', written);
const charts = planChartSheet(
  good,
  evaluationPlaces('Results BOM', good.rows),
  { rvc: 9, usShare: 2 },
  'Charts BOM',
  written,
);

test('a chart has scenario, day and version in its title, and covers no data', () => {
  expect(charts.charts?.map(({ title }) => title)).toEqual([
    'Regional value content and what is required (Scenario when written on 2026-11-26: US 85/50, NAFTA origin 0.1.0)',
    'Share of the United States and what is required (Scenario when written on 2026-11-26: US 85/50, NAFTA origin 0.1.0)',
  ]);
  expect(charts.charts?.map(({ source, place }) => [source.row, source.rows, place.row])).toEqual([
    [3, 10, 14],
    [33, 3, 37],
  ]);
  const none = planChartSheet(
    good,
    evaluationPlaces('R', good.rows),
    { rvc: 0, usShare: 0 },
    'C',
    written,
  );
  expect(none.charts).toEqual([]);
});

test('its data leave out every scenario without such a requirement', async () => {
  const workbook = openExample('vehicle-cost.xlsx');
  excel = await installExcel({ workbook });
  const plain: ResultsSheet = { ...charts, charts: [] };
  const plan = { setup: null, columns: [], sheets: [results, plain] };
  await officeWorkbook.writeResults(plan, () => true);
  const rows = (row: number, count: number) =>
    workbook.values({ sheet: 'Charts BOM', row, column: 0, rows: count, columns: 3 });
  const rvc = rows(3, 11);
  expect(rvc[0]).toEqual(['Scenario', 'RVC', 'RVC required']);
  expect(rvc[10]).toEqual([null, null, null]);
  expect(rvc.map(([id]) => id)).not.toContain('ca-2018-01');
  expect(rvc.slice(1, 10).every(([, , required]) => typeof required === 'number')).toBe(true);
  expect(rows(33, 4).map(([id]) => id)).toEqual(['Scenario', 'us-2017-10', 'us-2026-05', null]);
});

test('a host without charts says so, refuses them, and is left as it was', async () => {
  const workbook = openExample('vehicle-cost.xlsx');
  excel = await installExcel({ workbook });
  expect(await officeWorkbook.drawsCharts()).toBe(false);
  const before = workbook.sheets.map(({ name }) => name);
  const plan = { setup: null, columns: [], sheets: [results, charts] };
  await expect(officeWorkbook.writeResults(plan, () => true)).rejects.toBeInstanceOf(
    WorkbookProblem,
  );
  expect(membersUsed(excel.requests)).toEqual(
    expect.arrayContaining(['ChartCollection.add', 'ChartTitle.text', 'Chart.setPosition']),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
});
