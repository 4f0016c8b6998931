import { readOrigin, readStatement } from '../../costsheet';
import { cellArea } from '../area';
import type { AuditBook } from './audit-book';
import { besideCost, costAt, costRanges, rowsOf, sumOf, type CostRange } from './cost-ranges';
import { givenTo } from './figures';
import type { AuditFinding, Worth } from './finding';
import { argumentFor, PARAMETERS } from './parameters';
import { say } from './sentences';
import type { FormulaCall } from '../formula-calls';

const PLACE = { parameter: 'audit' };
/** so many of the formulas that read the same lines are judged */
const MOST_JUDGED = 20;

/**
 * Lines made in the territory of which no supplier has stated anything: each may hold anything between
 * nothing and its whole cost. Worth: these costs together.
 */
export const unstatedLines = (book: AuditBook): readonly AuditFinding[] =>
  costRanges(book).flatMap((range): readonly AuditFinding[] => {
    const { costs, origins, readers } = range;
    const judging = readers.find(({ call }) => PARAMETERS.get(call.id)?.includes('statements'));
    if (origins === null || judging === undefined) return [];
    const unstated = rowsOf(book, costs).filter((row) => isUnstated(book, range, row));
    if (unstated.length === 0) return [];
    const undecided = readers.slice(0, MOST_JUDGED).some(({ call }) => isUndecided(book, call));
    return [
      {
        severity: undecided ? 'warning' : 'note',
        cells: unstated.map((row) => cellArea(costs.sheet, row, costs.column)),
        issue: say(undecided ? 'lines-unstated-undecided' : 'lines-unstated', {
          count: unstated.length,
        }),
        worth: worthOf(book, range, unstated),
        fix: null,
      },
    ];
  });

function isUnstated(book: AuditBook, range: CostRange, row: number): boolean {
  const cost = costAt(book, range.costs, row);
  if (cost === null || cost <= 0) return false;
  const origin = readOrigin(besideCost(book, range, range.origins, row), PLACE);
  if (!origin.ok || !origin.value.shares.some(({ inside }) => inside)) return false;
  const statement = readStatement(besideCost(book, range, range.statements, row), PLACE);
  return statement.ok && statement.value.kind === 'none';
}

const worthOf = (book: AuditBook, { costs }: CostRange, rows: readonly number[]): Worth => ({
  unit: 'money',
  amount: sumOf(rows.map((row) => costAt(book, costs, row) ?? 0)),
});

/** Whether the case of a call is Undecided as it stands; only where nothing of it must be computed. */
function isUndecided(book: AuditBook, call: FormulaCall): boolean {
  if (argumentFor(call, 'net_cost') === null || argumentFor(call, 'scenario') === null)
    return false;
  if (call.arguments.some(({ kind }) => kind === 'computed')) return false;
  const verdict = book.core.calculate('QUALIFIES', givenTo(book, call));
  return (
    typeof verdict === 'object' &&
    verdict !== null &&
    'error' in verdict &&
    verdict.error === '#N/A'
  );
}
