import { areaReference } from '../columns';
import { callOf } from '../formula-text';
import type { CellWrite } from '../port';
import type { EvaluatedGood, EvaluationPlaces, TableRows, WrittenWith } from './evaluated-good';
import {
  FIRST_TABLE,
  headCells,
  headLooks,
  MODEL_ROW,
  NET_COST_ROW,
  VERDICT_ROW,
} from './evaluation-head';
import {
  breakingLooks,
  CODE,
  compareLooks,
  evaluationLooks,
  fixed,
  footerText,
  formulaCell,
  MEASURED,
  NOTE,
  readingsLooks,
  REQUIRED,
  RESULT,
  RIGHT,
  TABLE_COLUMNS,
  tableLooks,
  TEST,
  WIDTHS,
} from './layout';
import type { ResultsSheet } from './results-plan';
import { LINE } from './text-lines';

/** Rows that READINGS may grow by, with a term that is stated later. */
const SPARE = 2;
/** EVALUATION has nothing below it: more rows than any scenario gives. */
const MOST_ROWS = 100;

/** Headings such as "RVC with this line originating" stand over narrow columns. */
const HEAD_LINES = 3;

/**
 * Two tables beside two: above those whose rows are known, below those that grow with what is found,
 * so that none ever stands in the way of another.
 */
function tableTops({ compare, readings }: TableRows) {
  const upper = FIRST_TABLE + 1;
  return { upper, lower: upper + Math.max(compare.length, readings + SPARE) + 2 };
}

/** The net cost of the model of a sheet, from two columns of models and amounts. */
export const netCostByModel = (table: string): string =>
  `INDEX(${table},MATCH(TRIM(${fixed(MODEL_ROW, MEASURED)}),TRIM(INDEX(${table},0,1)),0),2)`;

/** Where a sheet of that name and size has what a fleet table links to. */
export function evaluationPlaces(sheet: string, rows: TableRows): EvaluationPlaces {
  const { lower } = tableTops(rows);
  const column = (index: number): string =>
    areaReference({ sheet, row: lower + 1, column: index, rows: MOST_ROWS, columns: 1 }, '');
  const cell = (row: number): string =>
    areaReference({ sheet, row, column: MEASURED, rows: 1, columns: 1 }, '');
  return {
    sheet,
    verdict: cell(VERDICT_ROW),
    netCost: cell(NET_COST_ROW),
    tests: column(TEST),
    measured: column(MEASURED),
    required: column(REQUIRED),
    results: column(RESULT),
    notes: column(NOTE),
    codes: column(CODE),
  };
}

/** The sheet of one vehicle or part: what is judged, the verdict, and the four tables behind it. */
export function planEvaluationSheet(
  good: EvaluatedGood,
  sheet: string,
  written: WrittenWith,
): ResultsSheet {
  const { rows } = good;
  const { upper, lower } = tableTops(rows);
  const call = callsFor(good);
  const tables = [
    ['COMPARE', upper, 0, rows.compare.length, compareLooks],
    ['READINGS', upper, RIGHT, rows.readings + SPARE, readingsLooks],
    ['EVALUATION', lower, 0, rows.evaluation.length, evaluationLooks],
    ['BREAKING_LINES', lower, RIGHT, rows.breaking, breakingLooks],
  ] as const;
  return {
    sheet,
    cells: [
      ...headCells(good, evaluationPlaces(sheet, rows), call('CHECK'), written),
      ...tables.flatMap(([id, top, left]): readonly CellWrite[] => [
        formulaCell(top - 1, left, written.words.tables[id], 'label'),
        formulaCell(top, left, call(id)),
      ]),
    ],
    looks: [
      ...headLooks(sheet),
      ...tables.flatMap(([id, top, left, height, looks]) => {
        const columns = TABLE_COLUMNS[id];
        const area = { sheet, row: top, column: left, rows: height, columns };
        return tableLooks(area, looks);
      }),
    ],
    widths: WIDTHS,
    heights: new Map([
      [upper, HEAD_LINES * LINE],
      [lower, HEAD_LINES * LINE],
      ...heightsFrom(upper, rows.compare),
      ...heightsFrom(lower, rows.evaluation),
    ]),
    page: {
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: lower + Math.max(rows.evaluation.length, rows.breaking),
        columns: RIGHT + TABLE_COLUMNS.READINGS,
      },
      footer: footerOf(good.title, written),
    },
  };
}

const heightsFrom = (
  top: number,
  lines: readonly number[],
): readonly (readonly [number, number])[] =>
  lines.flatMap((count, index) =>
    count === 1 || index === 0 ? [] : [[top + index, count * LINE] as const],
  );

/** Footers are static texts: they say what was in force when they were written. */
export const footerOf = (title: string, { words, day, version, scenario }: WrittenWith) => ({
  left: footerText(title),
  center: footerText(words.footer(scenario, day)),
  right: footerText(version),
});

/** The formulas of a sheet: all take the same arguments, COMPARE every scenario. */
function callsFor({ lines, model, facts }: EvaluatedGood): (id: string) => string {
  const own = (column: string): string =>
    column === '' || model === null
      ? column
      : `FILTER(${column}, TRIM(${model.column})=TRIM(${fixed(MODEL_ROW, MEASURED)}))`;
  return (id) =>
    callOf(id, [
      own(lines.costs),
      own(lines.origins),
      fixed(NET_COST_ROW, MEASURED),
      id === 'COMPARE' ? '' : 'NAFTA_SCENARIO',
      own(lines.hsCodes),
      own(lines.statements),
      'NAFTA_GOOD',
      'NAFTA_DATE',
      facts,
    ]);
}
