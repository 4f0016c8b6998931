import { amountAt } from '../column-data';
import type { FoundTable } from '../find-tables';
import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { between, cellName, type SheetCells } from '../sheet-cells';
import type { Checked } from './index';

const SUMMED =
  /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\((?:\d+\s*[;,]\s*){0,2}\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\s*\)$/iu;

/** Totals of the cost column that miss lines beside the cells they add up. */
export function totalFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const column = chosen.columns.get('cost')?.column;
  if (column === undefined) return [];
  return table.others.flatMap(({ row, kind }): readonly Finding[] => {
    const found = kind === 'total' ? totalAt(sheet, table, column, row) : null;
    if (found === null || found.missed.length === 0) return [];
    const issue = say('total-misses', {
      cells: found.missed.map((each) => cellName(each, column)).join(', '),
    });
    const amount = found.missed.reduce((sum, each) => sum + (costOf(each) ?? 0), 0);
    return [{ row, column, issue, amount: Number.isFinite(amount) ? amount : null }];
  });
}

/** The rows of a total: what it adds up, and the lines beside that which it misses. */
export interface Total {
  readonly first: number;
  readonly last: number;
  readonly missed: readonly number[];
}

/** What a total in a column of costs adds up; null where it is no sum of one stretch of the column. */
export function totalAt(
  sheet: SheetCells,
  { items, others }: Pick<FoundTable, 'items' | 'others'>,
  column: number,
  row: number,
): Total | null {
  const summed = SUMMED.exec(sheet.formula(row, column) ?? '');
  if (summed === null || summed[1]?.toUpperCase() !== summed[3]?.toUpperCase()) return null;
  const [first, last] = [Number(summed[2]) - 1, Number(summed[4]) - 1];
  const stops = new Set(others.filter(({ kind }) => kind !== 'blank').map((other) => other.row));
  const missed = besides(first, last, row, stops).filter(
    (each) => items.includes(each) && (amountAt(sheet, each, column) ?? 0) !== 0,
  );
  return { first, last, missed };
}

/** Rows next to what is added up, as far as the section goes: between it and the total, and above it. */
function besides(first: number, last: number, total: number, stops: ReadonlySet<number>) {
  const after = between(last + 1, total - 1);
  const above: number[] = [];
  for (let row = first - 1; row >= 0 && !stops.has(row); row -= 1) above.unshift(row);
  return [...above, ...after];
}
