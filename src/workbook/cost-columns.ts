import { cellName, shownAmount, type MappedTable, type SheetCells } from '../costsheet/map';
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
 * A line without an amount, or in another currency than most, is #N/A until somebody states or
 * converts it: neither vanishes, nor is it added to the others.
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
  const elsewhere = new Set(
    table.findings.flatMap(({ row, issue }) => (issue.code === 'currency-differs' ? [row] : [])),
  );
  const formulaOf = (role: CostColumn, row: number): string =>
    role === 'cost' && elsewhere.has(row) ? '=NA()' : lineFormula(sheet, table, role, row);
  const rows = Array.from({ length: span.bottom - top }, (_, index) => top + 1 + index);
  const formulas: CellValue[][] = [
    wanted.map((role) => heads[role]),
    ...rows.map((row) => wanted.map((role) => (lines.has(row) ? formulaOf(role, row) : ''))),
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
  if (role !== 'cost') return column === undefined ? '' : `=${cellName(row, column)}`;
  const parts =
    column !== undefined ? [column] : product === null ? [] : [product.quantity, product.unitPrice];
  const blank = parts.map((part) => `${cellName(row, part)}=""`).join(',');
  const value = parts.map((part) => amount(sheet, row, part)).join('*');
  // a cell without an amount would read as 0, and the line would vanish
  return `=IF(${parts.length > 1 ? `OR(${blank})` : blank},NA(),${value})`;
}

/**
 * A reference to an amount; where it is text that shows one number only, what reads that number. A
 * negative one stays text: its sign may be a bracket.
 */
function amount(sheet: SheetCells, row: number, column: number): string {
  const cell = cellName(row, column);
  const value = sheet.value(row, column);
  const shown = typeof value === 'string' ? shownAmount(value) : null;
  if (typeof value !== 'string' || shown === null) return cell;
  if (shown.orElse !== null || shown.value < 0) return cell;
  const digits = value.replace(/[^\d.,]/gu, '');
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const signs = [...new Set([...value].filter((sign) => !/[\d.,\s-]/u.test(sign)))];
  const bare = signs.reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, cell);
  return `NUMBERVALUE(${bare},"${decimal}","${decimal === ',' ? '.' : ','}")`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
