import { areaReference } from '../columns';
import { callOf } from '../formula-text';
import type { CellValue, CellWrite } from '../port';
import {
  breakingLooks,
  CODE,
  compareLooks,
  constantCell,
  evaluationLooks,
  fixed,
  footerText,
  formulaCell,
  MEASURED,
  NOTE,
  readingsLooks,
  rowsFrom,
  tableLooks,
  titleLook,
  WIDTHS,
} from './layout';
import type { AreaLook, ResultsSheet } from './results-plan';
import type { ResultsWords } from './results-words';
import { LINE } from './text-lines';

/** Columns of one cost table as a formula on any sheet spells them; "" for what it lacks. */
export interface LineColumns {
  readonly costs: string;
  readonly origins: string;
  readonly hsCodes: string;
  readonly statements: string;
}

/**
 * The rows of each table, its heading included, under the scenario that needs most; where texts are
 * long, how many lines each row takes.
 */
export interface TableRows {
  readonly evaluation: readonly number[];
  readonly compare: readonly number[];
  readonly readings: number;
  readonly breaking: number;
}

/** One vehicle or part that gets a sheet of its own. */
export interface EvaluatedGood {
  /** what the sheet calls it: a model, or the sheet of its costs */
  readonly title: string;
  readonly lines: LineColumns;
  /** where one table holds several models: its column, and the one that counts here */
  readonly model: { readonly column: string; readonly value: CellValue } | null;
  /** a formula without "=", an amount, or null: a blank cell to fill in */
  readonly netCost: string | number | null;
  /** facts in two columns as a formula spells them; "" where there are none */
  readonly facts: string;
  readonly rows: TableRows;
}

/** What the static texts of a sheet say. */
export interface WrittenWith {
  readonly words: ResultsWords;
  /** ISO day */
  readonly day: string;
  /** "NAFTA origin 0.1.0" */
  readonly version: string;
  /** the scenario in force when the sheet is written */
  readonly scenario: string;
}

/** Where the fleet table finds what it links to, on the sheet of an evaluation. */
export interface EvaluationPlaces {
  readonly sheet: string;
  readonly verdict: string;
  readonly netCost: string;
  /** columns of EVALUATION under its heading, by what they hold */
  readonly tests: string;
  readonly measured: string;
  readonly required: string;
  readonly results: string;
  readonly codes: string;
}

const TITLE_ROW = 0;
const VERDICT_ROW = 1;
const MODEL_ROW = 2;
const NET_COST_ROW = 3;
const SCENARIO_ROW = 4;
const TERMS_ROW = 5;
const GOOD_ROW = 6;
const DOUBT_ROW = 7;
const SOURCES_ROW = 8;
const WRITTEN_ROW = 9;
const FIRST_TABLE = 11;

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

/** The net cost of the model of a sheet, from a table of models and amounts. */
export const netCostByModel = (models: string, amounts: string): string =>
  `INDEX(${amounts},MATCH(TRIM(${fixed(MODEL_ROW, MEASURED)}),TRIM(${models}),0))`;

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
    tests: column(0),
    measured: column(1),
    required: column(2),
    results: column(5),
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

function headCells(
  good: EvaluatedGood,
  places: EvaluationPlaces,
  check: string,
  { words, day, version }: WrittenWith,
): readonly CellWrite[] {
  // the same cells as a formula on this very sheet spells them
  const here = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);
  const codes = here(places.codes);
  const notes = codes.replaceAll(
    `$${String.fromCharCode(65 + CODE)}$`,
    `$${String.fromCharCode(65 + NOTE)}$`,
  );
  const byCode = (values: string, code: string): string =>
    `INDEX(${values},MATCH("${code}",${codes},0))`;
  const measured = here(places.measured);
  const { labels } = words;
  const label = (row: number, text: string): CellWrite => formulaCell(row, 0, text, 'label');
  return [
    constantCell(TITLE_ROW, 0, words.title(good.title), 'title'),
    label(VERDICT_ROW, labels.verdict),
    formulaCell(
      VERDICT_ROW,
      MEASURED,
      `=IFERROR(${byCode(measured, 'verdict')},"${words.notComputed}")`,
      'label',
    ),
    label(MODEL_ROW, labels.model),
    constantCell(MODEL_ROW, MEASURED, good.model?.value ?? good.title),
    label(NET_COST_ROW, labels.netCost),
    netCostCell(good.netCost),
    label(SCENARIO_ROW, labels.scenario),
    formulaCell(
      SCENARIO_ROW,
      MEASURED,
      `=IFERROR(${byCode(measured, 'scenario')}&": "&${byCode(notes, 'scenario')},NAFTA_SCENARIO&"")`,
    ),
    label(TERMS_ROW, labels.terms),
    formulaCell(TERMS_ROW, MEASURED, TERMS),
    label(GOOD_ROW, labels.good),
    formulaCell(
      GOOD_ROW,
      MEASURED,
      `=IFERROR(${byCode(measured, 'judged-as')}&"; "&${byCode(notes, 'judged-as')},NAFTA_GOOD&"")`,
    ),
    label(DOUBT_ROW, labels.doubts),
    // on one line: the rows of EVALUATION have each doubt to itself
    formulaCell(DOUBT_ROW, MEASURED, `=SUBSTITUTE(${check.slice(1)},CHAR(10),"; ")`),
    label(SOURCES_ROW, labels.sources),
    formulaCell(SOURCES_ROW, MEASURED, words.sources),
    label(WRITTEN_ROW, labels.written),
    formulaCell(WRITTEN_ROW, MEASURED, words.written(day, version)),
  ];
}

const netCostCell = (netCost: string | number | null): CellWrite =>
  typeof netCost === 'string'
    ? formulaCell(NET_COST_ROW, MEASURED, `=${netCost}`)
    : constantCell(NET_COST_ROW, MEASURED, netCost ?? '', 'input');

/** What the scenario asks, in words that follow it. */
const TERMS =
  '=LET(t,NAFTA.SCENARIO_TERMS(NAFTA_SCENARIO, NAFTA_GOOD, NAFTA_DATE),n,INDEX(t,0,1),v,INDEX(t,0,2),' +
  'TEXTJOIN("; ",TRUE,IF(n="Term","",n&" = "&IF(ISNUMBER(v),ROUND(v*100,2)&" %",v))))';

const headLooks = (sheet: string): readonly AreaLook[] => [
  titleLook(sheet),
  {
    area: { ...rowsFrom(sheet, NET_COST_ROW, 1, 1), column: MEASURED },
    numberFormat: '#,##0.00',
  },
];
