import { openWorkbook, type Workbook } from '../../engine';
import { functionIds } from '../../functions/ids';
import { implementations } from '../../functions/implementations';
import type { FormulaWrite } from '../../workbook';
import { audit, safeWrites, type AuditCore, type AuditFinding } from '../../workbook/audit';
import { checkCopy, readBook, writeCopy } from '../files';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { VERSION } from '../version';
import { bookReadings, bookSurvey } from '../../sharing/book-survey';

/** What an audit found in a workbook, and what was put right in the copy of it. */
export interface Audited {
  readonly findings: readonly AuditFinding[];
  /** null where no copy was asked for */
  readonly fixed: readonly FormulaWrite[] | null;
}

const core: AuditCore = {
  version: VERSION,
  calculate(id, given) {
    const known = functionIds.find((one) => one === id);
    return known === undefined ? null : implementations[known].calculate(...given);
  },
};

/**
 * The audit of a workbook with the values that its file holds: nothing is calculated before they are
 * compared. Whatever fails, fails before a copy is written.
 */
export function auditFile(book: string, out: string | null): Audited {
  const bytes = readBook(book);
  if (out !== null) checkCopy(book, out);
  const workbook = openWorkbook(bytes, {
    customFunctions: [naftaFunctions()],
    recalculate: false,
  });
  const findings = audit(bookSurvey(workbook), bookReadings(workbook), core);
  if (out === null) return { findings, fixed: null };
  const fixed = safeWrites(findings);
  writeAll(workbook, fixed);
  writeCopy(out, workbook.save());
  return { findings, fixed };
}

function writeAll(workbook: Workbook, writes: readonly FormulaWrite[]): void {
  if (writes.length === 0) return;
  const cells = writes.map(({ cell: { sheet, row, column }, formula }) => ({
    sheet,
    row,
    column,
    ...(formula.startsWith('=') ? { formula } : { value: formula }),
  }));
  workbook.apply([{ kind: 'cells', cells }]);
}
