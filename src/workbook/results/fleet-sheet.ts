import { localAddress } from '../area';
import type { CellValue, CellWrite } from '../port';
import type { EvaluationPlaces, WrittenWith } from './evaluated-good';
import { footerOf } from './evaluation-sheet';
import { constantCell, formulaCell, MONEY, rowsFrom, SHARE, tableLooks, titleLook } from './layout';
import type { ResultsSheet } from './results-plan';
import { fleetColumns } from './results-words';
import { LINE } from './text-lines';

/** A row of the fleet table: a model, and the sheet that evaluates it. */
export interface FleetRow {
  readonly model: CellValue;
  readonly places: EvaluationPlaces;
}

/** A table that holds several models: its costs and its model column, as a formula spells them. */
export interface ModelColumn {
  readonly costs: string;
  readonly models: string;
}

const HEAD_ROW = 3;
const HEAD_LINES = 2;
const FIRST_ROW = HEAD_ROW + 1;
const WIDTHS = new Map([
  [0, 150],
  [1, 90],
  [2, 70],
  [3, 80],
  [4, 70],
  [5, 80],
  [6, 190],
  [7, 320],
  [8, 160],
]);

/**
 * One row per model, each cell linked to the sheet of its evaluation, so that they cannot differ.
 * Where one table holds all models, the lines that count in no row are counted below: a blank model
 * is a doubt, and no line may vanish in silence.
 */
export function planFleetSheet(
  rows: readonly FleetRow[],
  column: ModelColumn | null,
  sheet: string,
  written: WrittenWith,
): ResultsSheet {
  const { fleet } = written.words;
  const table = rowsFrom(sheet, HEAD_ROW, rows.length + 1, fleetColumns.length);
  const cells: readonly CellWrite[] = [
    formulaCell(0, 0, fleet.title, 'title'),
    formulaCell(1, 0, written.words.written(written.day, written.version)),
    ...fleetColumns.map((name, index) => formulaCell(HEAD_ROW, index, fleet.heads[name], 'head')),
    ...rows.flatMap(({ model, places }, index) => rowCells(FIRST_ROW + index, model, places)),
    ...(column === null ? [] : unassignedCells(rows.length, column, written)),
  ];
  return {
    sheet,
    cells,
    looks: [
      titleLook(sheet),
      ...tableLooks(
        table,
        new Map([
          [1, { numberFormat: MONEY }],
          [2, { numberFormat: SHARE }],
          [3, { numberFormat: SHARE }],
          [4, { numberFormat: SHARE }],
          [5, { numberFormat: SHARE }],
          [6, { wrap: true }],
          [7, { wrap: true }],
        ]),
      ),
    ],
    widths: WIDTHS,
    heights: new Map([[HEAD_ROW, HEAD_LINES * LINE]]),
    page: {
      area: rowsFrom(sheet, 0, FIRST_ROW + rows.length + 3, fleetColumns.length),
      footer: footerOf(fleet.title, written),
    },
  };
}

function rowCells(row: number, model: CellValue, places: EvaluationPlaces): readonly CellWrite[] {
  const { codes, measured, required, results, tests } = places;
  const of = (values: string, code: string): string =>
    `INDEX(${values},MATCH("${code}",${codes},0))`;
  // blank where the scenario does not ask it
  const asked = (values: string, code: string): string =>
    `=IFERROR(IF(${of(results, code)}="Not required","",${of(values, code)}),"")`;
  const open = `(${results}<>"")*(${results}<>"Pass")*(${results}<>"Not required")*(${codes}<>"verdict")`;
  return [
    constantCell(row, 0, model),
    formulaCell(row, 1, `=${places.netCost}`),
    formulaCell(row, 2, `=IFERROR(${of(measured, 'rvc')},"")`),
    formulaCell(row, 3, asked(required, 'rvc')),
    formulaCell(row, 4, asked(measured, 'us-share')),
    formulaCell(row, 5, asked(required, 'us-share')),
    formulaCell(row, 6, `=${places.verdict}`, 'label'),
    formulaCell(row, 7, `=TEXTJOIN("; ",TRUE,IF(${open},${tests}&": "&${results},""))`),
    constantCell(row, 8, places.sheet),
  ];
}

function unassignedCells(
  models: number,
  { costs, models: column }: ModelColumn,
  { words }: WrittenWith,
): readonly CellWrite[] {
  const row = FIRST_ROW + models + 1;
  const named = localAddress(rowsFrom('', FIRST_ROW, models, 1), '$');
  return [
    formulaCell(row, 0, words.fleet.unassigned, 'label'),
    formulaCell(
      row,
      1,
      `=SUMPRODUCT((LEN(${costs})>0)*ISNA(MATCH(TRIM(${column}),TRIM(${named}),0)))`,
      'label',
    ),
    formulaCell(row, 2, words.fleet.unassignedNote),
  ];
}
