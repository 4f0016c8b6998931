import type { CellWrite } from '../port';
import type { EvaluatedGood, EvaluationPlaces, WrittenWith } from './evaluated-good';
import { constantCell, formulaCell, MEASURED, rowsFrom, titleLook } from './layout';
import type { AreaLook } from './results-plan';

const TITLE_ROW = 0;
export const VERDICT_ROW = 1;
export const MODEL_ROW = 2;
export const NET_COST_ROW = 3;
const SCENARIO_ROW = 4;
const TERMS_ROW = 5;
const GOOD_ROW = 6;
const DOUBT_ROW = 7;
const SOURCES_ROW = 8;
const WRITTEN_ROW = 9;

/** The first row under the head that a table may take. */
export const FIRST_TABLE = 11;

/** What stands above the tables: what is judged, how, and the verdict, all of it following the scenario. */
export function headCells(
  good: EvaluatedGood,
  places: EvaluationPlaces,
  check: string,
  { words, day, version }: WrittenWith,
): readonly CellWrite[] {
  // the same cells as a formula on this very sheet spells them
  const here = (reference: string): string => reference.slice(reference.lastIndexOf('!') + 1);
  const codes = here(places.codes);
  const notes = here(places.notes);
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

export const headLooks = (sheet: string): readonly AreaLook[] => [
  titleLook(sheet),
  {
    area: { ...rowsFrom(sheet, NET_COST_ROW, 1, 1), column: MEASURED },
    numberFormat: '#,##0.00',
  },
];
