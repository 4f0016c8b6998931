import type { MappedTable, SheetCells } from '../../../costsheet/map';
import type { Language } from '../../../origin';
import type { WrittenWith } from '../evaluated-good';
import { footerOf } from '../evaluation-sheet';
import { formulaCell, MONEY, rowsFrom, SHARE, tableLooks, titleLook } from '../layout';
import type { ResultsSheet } from '../results-plan';
import { LINE } from '../text-lines';
import { BASE_ROW, HEAD_ROW, placesOf, rowCells } from './model-cells';
import { factColumns, factHead, fleetColumnsFor, type FleetColumn } from './model-columns';
import { modelFigures, type ModelFigures } from './model-figures';
import { totalsOf } from './models-totals';

const HEAD_LINES = 2;
const FIRST_ROW = HEAD_ROW + 1;
const COUNT = '#,##0';

const LOOKS: ReadonlyMap<FleetColumn, { readonly numberFormat?: string; readonly wrap?: boolean }> =
  new Map([
    ['netCost', { numberFormat: MONEY }],
    ['transactionValue', { numberFormat: MONEY }],
    ['vnm', { numberFormat: MONEY }],
    ...(
      ['rvc', 'rvcRequired', 'usShare', 'usRequired', 'lvc', 'steel', 'aluminum', 'glass'] as const
    ).map((name) => [name, { numberFormat: SHARE }] as const),
    ['volume', { numberFormat: COUNT }],
    ['model', { wrap: true }],
    ['missing', { wrap: true }],
  ]);
const WIDTHS: ReadonlyMap<FleetColumn, number> = new Map([
  ['model', 190],
  ['good', 110],
  ['netCost', 80],
  ['transactionValue', 80],
  ['vnm', 80],
  ['volume', 70],
  ['verdict', 86],
  ['missing', 190],
]);
const NARROW = 62;

/** A table of models as it was found, with the cells it was found in. */
export interface ModelTable {
  readonly cells: SheetCells;
  readonly table: MappedTable;
}

/**
 * The fleet table over a sheet on which each row is one model: every cell follows the model's own, the
 * verdict is that of MEETS under the scenario in force, and below it is counted how many models, and how
 * much of the volume, qualify, fail or are undecided. The table of models itself is not touched.
 */
export function planModelsSheet(
  { cells, table }: ModelTable,
  sheet: string,
  language: Language,
  written: WrittenWith,
): ResultsSheet {
  const { words } = written;
  const figures = modelFigures(cells, table);
  const columns = fleetColumnsFor(figures);
  const rows = table.items.length;
  const area = rowsFrom(sheet, HEAD_ROW, rows + 1, columns.length);
  const places = placesOf(columns);
  const totals = totalsOf({ first: FIRST_ROW, rows, at: places.index }, words);
  const below = FIRST_ROW + rows + totals.rows + 1;
  const { notes } = words.models;
  const told = [
    ...notes.all,
    ...(figures.has('vnm') ? [notes.vnm] : []),
    ...(setsUsValue(figures) ? [notes.usValue] : []),
    words.written(written.day, written.version),
  ];
  return {
    sheet,
    cells: [
      formulaCell(0, 0, words.fleet.title, 'title'),
      formulaCell(1, 0, words.labels.scenario, 'label'),
      formulaCell(1, 1, '=NAFTA_SCENARIO&""'),
      ...(setsUsValue(figures)
        ? [
            formulaCell(BASE_ROW, 0, words.models.usBase, 'label'),
            formulaCell(BASE_ROW, 1, US_BASE),
          ]
        : []),
      ...columns.map((name, index) =>
        formulaCell(HEAD_ROW, index, headOf(name, language, written), 'head'),
      ),
      ...table.items.flatMap((row, index) =>
        rowCells(row, FIRST_ROW + index, columns, figures, places, words.models),
      ),
      ...totals.cells,
      ...told.map((note, index) => formulaCell(below + index, 0, note)),
    ],
    looks: [
      titleLook(sheet),
      ...tableLooks(
        area,
        new Map(
          columns.flatMap((name, index) => {
            const look = LOOKS.get(name);
            return look === undefined ? [] : [[index, look] as const];
          }),
        ),
      ),
      ...totals.looks.map((look) => ({ ...look, area: { ...look.area, sheet } })),
    ],
    widths: new Map(columns.map((name, index) => [index, WIDTHS.get(name) ?? NARROW])),
    heights: new Map([[HEAD_ROW, HEAD_LINES * LINE]]),
    page: {
      area: rowsFrom(sheet, 0, below + told.length, columns.length),
      footer: footerOf(words.fleet.title, written),
    },
  };
}

/** Whether the US share is made of two columns. */
const setsUsValue = ({ has }: ModelFigures): boolean => has('usValue') && !has('usShare');

/** Against what the scenario sets the US value; blank where it asks for no share. */
const US_BASE =
  '=IFERROR(LET(t,NAFTA.SCENARIO_TERMS(NAFTA_SCENARIO, NAFTA_GOOD, NAFTA_DATE),' +
  'INDEX(t,MATCH("us-base",INDEX(t,0,8),0),2)),"")';

function headOf(name: FleetColumn, language: Language, { words }: WrittenWith): string {
  const fact = factColumns.find((one) => one === name);
  if (fact !== undefined) return factHead(fact, language);
  const heads: Readonly<Partial<Record<FleetColumn, string>>> = {
    ...words.fleet.heads,
    ...words.models.heads,
  };
  return heads[name] ?? name;
}
