import type { Issue } from '../../origin';
import type { FormulaWrite } from '../port';
import type { AuditBook } from './audit-book';
import type { Fix } from './finding';

/** A fix without the cells of protected sheets, which refuse it; null where no cell is left. */
export function fixOf(
  { survey }: AuditBook,
  what: Issue,
  writes: readonly FormulaWrite[],
  safe: boolean,
): Fix | null {
  const shut = new Set(survey.sheets.filter((one) => one.protected).map(({ name }) => name));
  const open = writes.filter(({ cell }) => !shut.has(cell.sheet));
  return open.length === 0 || survey.readOnly ? null : { what, writes: open, safe };
}
