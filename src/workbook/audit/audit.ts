import { allSteps } from '../../engine/all-steps';
import type { SheetReading, Survey } from '../port';
import { bookInSteps, type AuditBook, type AuditCore } from './audit-book';
import { blankAmounts } from './blank-amounts';
import { damagedFormulas } from './damaged-formulas';
import { FigureComparison } from './differing-figures';
import { severities, type AuditFinding } from './finding';
import { hiddenLines } from './hidden-lines';
import { missedRows } from './missed-rows';
import { repeatedRanges } from './repeated-ranges';
import { staleCells } from './stale-cells';
import { unitPrices } from './unit-prices';
import { unlikeNeighbours } from './unlike-neighbours';
import { unlinkedSettings } from './unlinked-settings';
import { unreadSheets } from './unread-sheets';
import { unstatedLines } from './unstated-lines';
import { volatilePrecedents } from './volatile-precedents';

const CHECKS = [
  unreadSheets,
  damagedFormulas,
  staleCells,
  unlinkedSettings,
  blankAmounts,
  unstatedLines,
  unitPrices,
  missedRows,
  hiddenLines,
  unlikeNeighbours,
  repeatedRanges,
];

/** The steps of an audit; each yields how much of the whole is done, 0 to 1. */
export type AuditSteps = Generator<number, readonly AuditFinding[]>;

/** Where the parts of an audit end, as shares of the whole. */
const READ = 0.4;
const CHECKED = 0.6;

/**
 * The audit of a workbook, in steps: whoever runs them may breathe between two, or stop. The gravest
 * findings come first.
 */
export function* auditInSteps(
  survey: Survey,
  sheets: readonly SheetReading[],
  core: AuditCore,
): AuditSteps {
  const reading = bookInSteps(survey, sheets, core);
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) yield step.value * READ;
  return yield* checksInSteps(step.value);
}

function* checksInSteps(book: AuditBook): AuditSteps {
  const findings: AuditFinding[] = [];
  for (const check of CHECKS) {
    findings.push(...check(book));
    yield READ;
  }
  const volatile = volatilePrecedents(book);
  let step = volatile.next();
  for (; step.done !== true; step = volatile.next()) yield READ;
  findings.push(...step.value);
  const comparison = new FigureComparison(book);
  for (const [index, formula] of book.formulas.entries()) {
    comparison.compare(formula);
    yield CHECKED + ((1 - CHECKED) * (index + 1)) / book.formulas.length;
  }
  return bySeverity([...findings, ...comparison.findings()]);
}

/**
 * The gravest first; of equals in the order in which they were found. Formulas under several scenarios
 * that read the same lines find the same of them: that is said once.
 */
function bySeverity(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return severities.flatMap((severity) =>
    [...distinct.values()].filter((one) => one.severity === severity),
  );
}

/** The whole audit at once. */
export const audit = (
  survey: Survey,
  sheets: readonly SheetReading[],
  core: AuditCore,
): readonly AuditFinding[] => allSteps(auditInSteps(survey, sheets, core));
