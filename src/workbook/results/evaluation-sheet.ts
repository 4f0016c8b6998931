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
  rowsFrom,
  tableLooks,
  TEST,
  WIDTHS,
} from './layout';
import type { ResultsSheet } from './results-plan';
import { LINE } from './text-lines';

/** Rows that EVALUATION and READINGS may grow by, with a term or a note that is stated later. */
const SPARE = 2;

/** Headings such as "RVC with this line originating" stand over narrow columns. */
const HEAD_LINES = 2;

const COMPARE_COLUMNS = 12;
const EVALUATION_COLUMNS = 9;
const OTHER_COLUMNS = 7;
/** Codes are for formulas: the last column of COMPARE is not printed. */
const PRINTED_COLUMNS = COMPARE_COLUMNS - 1;

/** The rows where the tables begin, with room for each to grow; nothing stands below the last. */
function tableTops({ evaluation, compare, readings }: TableRows) {
  const evaluationTop = FIRST_TABLE + 1;
  const compareTop = evaluationTop + evaluation.length + SPARE + 2;
  const readingsTop = compareTop + compare.length + 2;
  const breakingTop = readingsTop + readings + SPARE + 2;
  return { evaluationTop, compareTop, readingsTop, breakingTop };
}

/** The net cost of the model of a sheet, from two columns of models and amounts. */
export const netCostByModel = (table: string): string =>
  `INDEX(${table},MATCH(TRIM(${fixed(MODEL_ROW, MEASURED)}),TRIM(INDEX(${table},0,1)),0),2)`;

/** Where a sheet of that name and size has what a fleet table links to. */
export function evaluationPlaces(sheet: string, rows: TableRows): EvaluationPlaces {
  const { evaluationTop, compareTop } = tableTops(rows);
  const column = (index: number): string =>
    areaReference(
      {
        sheet,
        row: evaluationTop + 1,
        column: index,
        rows: compareTop - 3 - evaluationTop,
        columns: 1,
      },
      '',
    );
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
  const tops = tableTops(rows);
  const call = callsFor(good);
  const tables = [
    ['EVALUATION', tops.evaluationTop, rows.evaluation.length + SPARE, EVALUATION_COLUMNS],
    ['COMPARE', tops.compareTop, rows.compare.length, COMPARE_COLUMNS],
    ['READINGS', tops.readingsTop, rows.readings + SPARE, OTHER_COLUMNS],
    ['BREAKING_LINES', tops.breakingTop, rows.breaking, OTHER_COLUMNS],
  ] as const;
  const looksOf = {
    EVALUATION: evaluationLooks,
    COMPARE: compareLooks,
    READINGS: readingsLooks,
    BREAKING_LINES: breakingLooks,
  };
  const last = tops.breakingTop + rows.breaking;
  return {
    sheet,
    cells: [
      ...headCells(good, evaluationPlaces(sheet, rows), call('CHECK'), written),
      ...tables.flatMap(([id, top]): readonly CellWrite[] => [
        formulaCell(top - 1, 0, written.words.tables[id], 'label'),
        formulaCell(top, 0, call(id)),
      ]),
    ],
    looks: [
      ...headLooks(sheet),
      ...tables.flatMap(([id, top, height, columns]) =>
        tableLooks(rowsFrom(sheet, top, height, columns), looksOf[id]),
      ),
    ],
    widths: WIDTHS,
    heights: new Map([
      ...tables.map(([, top]) => [top, HEAD_LINES * LINE] as const),
      ...heightsFrom(tops.evaluationTop, rows.evaluation),
      ...heightsFrom(tops.compareTop, rows.compare),
    ]),
    page: {
      area: rowsFrom(sheet, 0, last, PRINTED_COLUMNS),
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
