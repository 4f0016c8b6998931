import { cellArea } from '../area';
import { hiddenRowsOf, type AuditBook } from './audit-book';
import { costAt, eachCosts, sumOf } from './cost-ranges';
import type { AuditFinding } from './finding';
import { say } from './sentences';

/** Lines that are hidden, by hand or by a filter, and whose costs count. Worth: these costs together. */
export const hiddenLines = (book: AuditBook): readonly AuditFinding[] =>
  eachCosts(book).flatMap(({ costs }): readonly AuditFinding[] => {
    const rows = hiddenRowsOf(book, costs.sheet).filter(
      (row) =>
        row >= costs.row && row < costs.row + costs.rows && (costAt(book, costs, row) ?? 0) !== 0,
    );
    if (rows.length === 0) return [];
    return [
      {
        severity: 'note',
        cells: rows.map((row) => cellArea(costs.sheet, row, costs.column)),
        issue: say('lines-hidden', { count: rows.length }),
        worth: { unit: 'money', amount: sumOf(rows.map((row) => costAt(book, costs, row) ?? 0)) },
        fix: null,
      },
    ];
  });
