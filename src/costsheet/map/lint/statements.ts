import { shown } from '../../cell';
import type { Finding } from '../map-sheet';
import { say } from '../sentences';
import { isEmpty } from '../sheet-cells';
import { statementIn } from '../statement-text';
import type { Checked } from './index';

/** Lines whose statement is a yes or a no, which a new column puts into words, or words that state nothing. */
export function statementFindings({ sheet, table, chosen, costOf }: Checked): readonly Finding[] {
  const column = chosen.columns.get('statement')?.column;
  if (column === undefined) return [];
  return table.items.flatMap((row) => {
    const value = sheet.value(row, column);
    // a number is an amount that a statement may be; the functions name what is wrong with it
    if (isEmpty(value) || typeof value === 'number') return [];
    const cell = shown(value);
    const read = statementIn(value);
    if (read.kind === 'plain') return [];
    const issue =
      read.kind === 'read'
        ? say('statement-read-as', { cell, read: read.text })
        : say('statement-unknown', { cell });
    return [{ row, column, issue, amount: costOf(row) }];
  });
}
