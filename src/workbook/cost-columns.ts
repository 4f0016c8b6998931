import { cellName, type MappedTable, type SheetCells } from '../costsheet/map';
import { cellArea, type Area } from './area';
import { NO_CHOICES, type CostChoices } from './cost-choices';
import { lineFormulas } from './cost-formulas';
import { fixColumns, NO_FIXES } from './fixes/fix-columns';
import type { FixHeads } from './fixes/fix-heads';
import type { BlockWrite, CellValue } from './port';
import { planRates, ratesDepth, type RatesPlan } from './rates-table';

/** The headings of the new columns, in the reader's language. */
export type CostColumnHeads = Readonly<Record<CostColumn, string>> & {
  /** without them nothing is put right or asked beside what the columns read */
  readonly fixes?: FixHeads;
};
export const costColumns = ['cost', 'origin', 'hs', 'statement'] as const;
export type CostColumn = (typeof costColumns)[number];
/** Beside them where amounts are converted: the currency of each line, and its rate. */
const conversionColumns = ['currency', 'rate'] as const;
type ConversionColumn = (typeof conversionColumns)[number];

/** New columns beside a table, and where each of them stands. */
export interface CostColumnsPlan {
  readonly block: BlockWrite;
  /** the cells of each new column on the lines, without its heading */
  readonly areas: ReadonlyMap<CostColumn, Area>;
  /** the table of rates that comes with them; null where none is needed, or one is there */
  readonly rates: RatesPlan | null;
  /** how many of the columns, the last ones, put something right or say what is to confirm */
  readonly fixes: number;
  /** cells of theirs that a person fills with a share */
  readonly inputs: readonly Area[];
}

/**
 * Columns that read the lines of a table and nothing else: cost, origin, tariff code, statement, each
 * by a formula on its own row. Totals, sections and blank rows stay blank, so that a range over the
 * whole column counts every line once. The data itself is not touched.
 *
 * What cannot be read as an amount is passed on as it stands: the functions name it, it is never 0.
 * A line without an amount, without a rate, or in another currency than most where none is converted,
 * is #N/A until somebody states it: none vanishes, nor is it added to the others. Behind them stand
 * columns that put right what can be, and say what is to confirm.
 *
 * @param from the first column; where it is left out, the first one that is free
 */
export function planCostColumns(
  sheet: SheetCells,
  table: MappedTable,
  heads: CostColumnHeads,
  choices: CostChoices = NO_CHOICES,
  from: number | null = null,
): CostColumnsPlan {
  const { span, headerRows, items, columns, product, excluded } = table;
  const top = Math.max(...headerRows.filter((row) => row <= (items[0] ?? span.bottom)));
  const { conversion } = choices;
  const under = excluded.filter(({ kind }) => kind === 'total').map(({ row }) => row);
  const deepest = Math.max(span.bottom, top + ratesDepth(conversion), ...under);
  const left = from ?? firstFreeColumn(sheet, top, deepest);
  const read = costColumns.filter(
    (role) => columns.has(role) || (role === 'cost' && product !== null),
  );
  const wanted = conversion === null ? read : [...read, ...conversionColumns];
  const { fixes: fixHeads, ...readHeads } = heads;
  const headings = { currency: '', rate: '', ...conversion?.columnHeads, ...readHeads };
  const lines = new Set(items);
  const elsewhere = new Set(
    conversion !== null
      ? []
      : table.findings.flatMap(({ row, issue }) => (UNCONVERTED.has(issue.code) ? [row] : [])),
  );
  const write = lineFormulas(sheet, table, choices);
  const cellOf = (row: number, role: ConversionColumn | 'cost'): string =>
    cellName(row, left + wanted.findIndex((one) => one === role));
  const fixes =
    fixHeads === undefined || !read.includes('cost')
      ? NO_FIXES
      : fixColumns(sheet, table, fixHeads, choices, left + wanted.length, (row) =>
          cellOf(row, 'cost'),
        );
  const formulaOf = (role: (typeof wanted)[number], row: number): string => {
    switch (role) {
      case 'cost':
        if (elsewhere.has(row)) return '=NA()';
        return write.cost(row, conversion === null ? null : cellOf(row, 'rate'));
      case 'origin':
        return write.origin(row, fixes.shares(row));
      case 'hs':
        return write.tariffCode(row);
      case 'statement':
        return write.statement(row);
      case 'currency':
        return write.currency(row);
      case 'rate':
        return write.rate(cellOf(row, 'currency'));
    }
  };
  const height = Math.max(span.bottom, fixes.bottom) - top;
  const rows = Array.from({ length: height }, (_, index) => top + 1 + index);
  const formulas: CellValue[][] = [
    [...wanted.map((role) => headings[role]), ...fixes.columns.map(({ head }) => head)],
    ...rows.map((row) => [
      ...wanted.map((role) => (lines.has(row) ? formulaOf(role, row) : '')),
      ...fixes.columns.map(({ cell }) => cell(row)),
    ]),
  ];
  const area = {
    sheet: sheet.name,
    row: top,
    column: left,
    rows: formulas.length,
    columns: wanted.length + fixes.columns.length,
  };
  const areas = new Map(
    read.map((role, index) => [
      role,
      {
        sheet: sheet.name,
        row: top + 1,
        column: left + index,
        rows: span.bottom - top,
        columns: 1,
      },
    ]),
  );
  const rates =
    conversion === null || conversion.tableHeads === null
      ? null
      : planRates(sheet.name, top, left + area.columns + 1, conversion, conversion.tableHeads);
  return {
    block: { area, formulas },
    areas,
    rates,
    fixes: fixes.columns.length,
    inputs: fixes.inputs.map(([row, column]) => cellArea(sheet.name, row, column)),
  };
}

/** Doubts that keep a line's amount from being added to the others. */
const UNCONVERTED: ReadonlySet<string> = new Set(['currency-differs', 'currency-missing']);

/** One blank column after the last cell that is used on the rows of the table. */
function firstFreeColumn(sheet: SheetCells, top: number, bottom: number): number {
  let last = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = sheet.columns - 1; column > last; column -= 1) {
      if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null) last = column;
    }
  }
  return last + 2;
}
