import {
  cellName,
  columnName,
  shownAmount,
  type MappedTable,
  type SheetCells,
} from '../costsheet/map';
import type { Area } from './area';
import type { BlockWrite, CellValue } from './port';

/** The headings of the new columns, in the reader's language. */
export type CostColumnHeads = Readonly<Record<CostColumn, string>>;
export const costColumns = ['cost', 'origin', 'hs', 'statement'] as const;
export type CostColumn = (typeof costColumns)[number];

/** New columns beside a table, and where each of them stands. */
export interface CostColumnsPlan {
  readonly block: BlockWrite;
  /** the cells of each new column on the lines, without its heading */
  readonly areas: ReadonlyMap<CostColumn, Area>;
}

/**
 * Columns that read the lines of a table and nothing else: cost, origin, tariff code, statement, each
 * by a formula on its own row. Totals, sections and blank rows stay blank, so that a range over the
 * whole column counts every line once. The data itself is not touched.
 *
 * What cannot be read as an amount is passed on as it stands: the functions name it, it is never 0.
 */
export function planCostColumns(
  sheet: SheetCells,
  table: MappedTable,
  heads: CostColumnHeads,
): CostColumnsPlan {
  const { span, headerRows, items, columns, product } = table;
  const top = Math.max(...headerRows.filter((row) => row <= (items[0] ?? span.bottom)));
  const left = firstFreeColumn(sheet, top, span.bottom);
  const wanted = costColumns.filter(
    (role) => columns.has(role) || (role === 'cost' && product !== null),
  );
  const lines = new Set(items);
  const rows = Array.from({ length: span.bottom - top }, (_, index) => top + 1 + index);
  const formulas: CellValue[][] = [
    wanted.map((role) => heads[role]),
    ...rows.map((row) =>
      wanted.map((role) => (lines.has(row) ? lineFormula(sheet, table, role, row) : '')),
    ),
  ];
  const area = {
    sheet: sheet.name,
    row: top,
    column: left,
    rows: formulas.length,
    columns: wanted.length,
  };
  const areas = new Map(
    wanted.map((role, index) => [
      role,
      { sheet: sheet.name, row: top + 1, column: left + index, rows: rows.length, columns: 1 },
    ]),
  );
  return { block: { area, formulas }, areas };
}

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

function lineFormula(
  sheet: SheetCells,
  { columns, product }: MappedTable,
  role: CostColumn,
  row: number,
): string {
  const column = columns.get(role)?.column;
  if (column === undefined) {
    if (role !== 'cost' || product === null) return '';
    const [count, price] = [product.quantity, product.unitPrice].map((each) =>
      amount(sheet, row, each),
    );
    return `=${count}*${price}`;
  }
  return role === 'cost' ? `=${amount(sheet, row, column)}` : `=${columnName(column)}${row + 1}`;
}

/** A reference to an amount; where it is text that shows one number only, what reads that number. */
function amount(sheet: SheetCells, row: number, column: number): string {
  const cell = cellName(row, column);
  const value = sheet.value(row, column);
  const shown = typeof value === 'string' ? shownAmount(value) : null;
  if (typeof value !== 'string' || shown === null || shown.orElse !== null) return cell;
  const digits = value.replace(/[^\d.,]/gu, '');
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const signs = [...new Set([...value].filter((sign) => !/[\d.,\s-]/u.test(sign)))];
  const bare = signs.reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, cell);
  return `NUMBERVALUE(${bare},"${decimal}","${decimal === ',' ? '.' : ','}")`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
