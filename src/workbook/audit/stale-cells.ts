import type { Area } from '../area';
import type { AuditBook } from './audit-book';
import type { AuditFinding } from './finding';
import { say } from './sentences';

/** Our formulas that the host could not recalculate, or that read a cell which it could not. */
export function staleCells(book: AuditBook): readonly AuditFinding[] {
  const { notRecalculated } = book.survey;
  if (notRecalculated.length === 0) return [];
  const isStale = staleIn(notRecalculated);
  const resting = book.formulas.filter(
    ({ cell, calls }) =>
      isStale(cell) ||
      calls.some((call) => call.arguments.some((one) => one.kind === 'cells' && isStale(one.area))),
  );
  if (resting.length === 0) return [];
  return [
    {
      severity: 'error',
      cells: resting.map(({ cell }) => cell),
      issue: say('not-recalculated'),
      worth: null,
      fix: null,
    },
  ];
}

/** Whether an area holds a stale cell: by column, since a workbook may list thousands of them. */
function staleIn(stale: readonly Area[]): (area: Area) => boolean {
  const rows = new Map<string, number[]>();
  for (const { sheet, row, column, rows: height, columns } of stale) {
    for (let right = 0; right < columns; right += 1) {
      const key = `${sheet.toLowerCase()}!${column + right}`;
      const known = rows.get(key) ?? [];
      rows.set(key, known);
      for (let down = 0; down < height; down += 1) known.push(row + down);
    }
  }
  return ({ sheet, row, column, rows: height, columns }) =>
    Array.from({ length: columns }, (_, right) => `${sheet.toLowerCase()}!${column + right}`).some(
      (key) => rows.get(key)?.some((each) => each >= row && each < row + height) === true,
    );
}
