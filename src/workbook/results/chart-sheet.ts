import { callOf } from '../formula-text';
import type { CellWrite } from '../port';
import type { EvaluatedGood, EvaluationPlaces, WrittenWith } from './evaluated-good';
import { footerOf } from './evaluation-sheet';
import { constantCell, formulaCell, rowsFrom, SHARE, tableLooks, titleLook } from './layout';
import type { ChartPlan, ResultsSheet } from './results-plan';

/** How many scenarios set a requirement of each kind: the others are left out of its chart. */
export interface ChartRows {
  readonly rvc: number;
  readonly usShare: number;
}

const KINDS = ['rvc', 'usShare'] as const;
/** Columns of COMPARE, counted from 1: what is measured, what is required. */
const COLUMNS = { rvc: [3, 5], usShare: [6, 7] } as const;
const SHARES = new Map([
  [1, { numberFormat: SHARE }],
  [2, { numberFormat: SHARE }],
]);
const WIDTHS = new Map([
  [0, 170],
  [1, 80],
  [2, 90],
]);
/** Rows under the data that its chart covers. */
const CHART_ROWS = 18;
const CHART_COLUMNS = 9;
const FIRST_ROW = 3;

/** A sheet with a chart for each kind of requirement, drawn from cells that follow the cost table. */
export function planChartSheet(
  good: EvaluatedGood,
  places: EvaluationPlaces,
  counts: ChartRows,
  sheet: string,
  written: WrittenWith,
): ResultsSheet {
  const { words } = written;
  const cells: CellWrite[] = [
    constantCell(0, 0, words.charts.title(good.title), 'title'),
    formulaCell(1, 0, words.written(written.day, written.version)),
  ];
  const charts: ChartPlan[] = [];
  let row = FIRST_ROW;
  for (const kind of KINDS) {
    const count = counts[kind];
    if (count === 0) continue;
    const source = rowsFrom(sheet, row, count + 1, 3);
    const below = row + count + 2;
    cells.push(formulaCell(row, 0, dataFormula(good, places, kind)));
    charts.push({
      source,
      title: `${words.charts[kind]} (${words.footer(written.scenario, written.day)}, ${written.version})`,
      place: { sheet, row: below, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
    });
    row = below + CHART_ROWS + 1;
  }
  return {
    sheet,
    cells,
    looks: [titleLook(sheet), ...charts.flatMap(({ source }) => tableLooks(source, SHARES))],
    widths: WIDTHS,
    heights: new Map(),
    page: {
      area: rowsFrom(sheet, 0, row, CHART_COLUMNS),
      footer: footerOf(good.title, written),
    },
    charts,
  };
}

/** The rows of COMPARE that have a requirement of that kind, and of them what the chart shows. */
function dataFormula(
  { lines, facts }: EvaluatedGood,
  { netCost }: EvaluationPlaces,
  kind: keyof ChartRows,
): string {
  const [measured, required] = COLUMNS[kind];
  const compare = callOf('COMPARE', [
    lines.costs,
    lines.origins,
    netCost,
    '',
    lines.hsCodes,
    lines.statements,
    'NAFTA_GOOD',
    'NAFTA_DATE',
    facts,
  ]).slice(1);
  return `=LET(c,${compare},r,INDEX(c,0,${required}),FILTER(CHOOSE({1,2,3},INDEX(c,0,1),INDEX(c,0,${measured}),r),r<>""))`;
}
