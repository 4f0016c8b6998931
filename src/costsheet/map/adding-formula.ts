import { columnName } from './sheet-cells';

/** One call that adds up stretches of cells, and nothing else. */
const CALL = /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\((.*)\)\s*$/iu;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;
/** "Bom[Amount]": a whole column of a table, and not "Bom[@Amount]", which is the row's own */
const TABLE_COLUMN = /^[\p{L}_][\p{L}\d_.]*\[[^@#[\]]+\]$/u;

/**
 * Where the rows stand that a formula adds up: above its own row, or below it. Null for a formula
 * that adds cells of its own row, of another sheet, or does anything else.
 *
 * @example addsRows('=SUM(D4:D9)', 9, 3) //=> 'above'
 * @example addsRows('=SUM(B4:D4)', 3, 4) //=> null
 */
export function addsRows(
  formula: string | null,
  row: number,
  column: number,
): 'above' | 'below' | null {
  if (formula === null) return null;
  const call = CALL.exec(formula)?.[1];
  const parts = (call ?? formula.replace(/^=/u, ''))
    .split(call === undefined ? '+' : /[,;]/u)
    .map((part) => part.trim());
  // a sum with signs must have at least two of them: "=E7" is a reference
  if (call === undefined && parts.length < 2) return null;
  if (call !== undefined && parts.some((part) => TABLE_COLUMN.test(part))) return 'above';
  const cells = parts.filter((part) => !/^\d{1,3}$/u.test(part)).map((part) => CELLS.exec(part));
  if (cells.length === 0) return null;
  const own = columnName(column);
  const rows = cells.flatMap((found) => {
    const [, left, top, right = left, bottom = top] = found ?? [];
    return left?.toUpperCase() === own && right?.toUpperCase() === own
      ? [Number(top) - 1, Number(bottom) - 1]
      : [row];
  });
  if (rows.includes(row)) return null;
  return Math.min(...rows) > row ? 'below' : 'above';
}
