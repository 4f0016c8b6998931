import { amountAt } from '../column-data';
import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { between, cellName } from '../sheet-cells';
import type { Checked } from './index';

const SUMMED =
  /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\((?:\d+\s*[;,]\s*){0,2}\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\s*\)$/iu;

/** Totals of the cost column that miss lines beside the cells they add up. */
export function totalFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const column = chosen.columns.get('cost')?.column;
  if (column === undefined) return [];
  const stops = new Set(table.others.filter(({ kind }) => kind !== 'blank').map(({ row }) => row));
  return table.others.flatMap(({ row, kind }): readonly Finding[] => {
    if (kind !== 'total') return [];
    const summed = SUMMED.exec(sheet.formula(row, column) ?? '');
    if (summed === null || summed[1]?.toUpperCase() !== summed[3]?.toUpperCase()) return [];
    const [first, last] = [Number(summed[2]) - 1, Number(summed[4]) - 1];
    const missed = besides(first, last, row, stops).filter(
      (each) => table.items.includes(each) && (amountAt(sheet, each, column) ?? 0) !== 0,
    );
    if (missed.length === 0) return [];
    const issue = say('total-misses', {
      cells: missed.map((each) => cellName(each, column)).join(', '),
    });
    const amount = missed.reduce((sum, each) => sum + (costOf(each) ?? 0), 0);
    return [{ row, column, issue, amount }];
  });
}

/** Rows next to what is added up, as far as the section goes: between it and the total, and above it. */
function besides(first: number, last: number, total: number, stops: ReadonlySet<number>) {
  const after = between(last + 1, total - 1);
  const above: number[] = [];
  for (let row = first - 1; row >= 0 && !stops.has(row); row -= 1) above.unshift(row);
  return [...above, ...after];
}
