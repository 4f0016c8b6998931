import type { AuditBook } from './audit-book';
import type { AuditFinding } from './finding';
import { say } from './sentences';

/** Sheets with more cells than are read: silence about them must not be taken for a clean sheet. */
export function unreadSheets({ survey, sheets }: AuditBook): readonly AuditFinding[] {
  const names = new Set(
    [...survey.sheets, ...sheets].filter((one) => one.tooLarge).map(({ name }) => name),
  );
  return [...names].map((sheet) => ({
    severity: 'warning',
    cells: [],
    issue: say('sheet-unread', { sheet }),
    worth: null,
    fix: null,
  }));
}
