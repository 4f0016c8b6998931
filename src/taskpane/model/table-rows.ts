import { isFailure } from '../../functions/cell-result';
import type { CellRows } from '../../workbook';
import {
  compareLooks,
  evaluationLooks,
  textLines,
  wrappedWidths,
  type ChartRows,
  type TableRows,
} from '../../workbook/results';
import type { Tools } from './tools';

/** Rows of a table that could not be computed yet, such as without a net cost. */
const UNKNOWN = { evaluation: 24, readings: 16, breaking: 12 };
/** So many of the lines that break it are printed; more of them stand below the page. */
const MOST_BREAKING = 24;

/** The arguments of the functions on a cost sheet, the scenario among them. */
export type GivenFor = (scenario: string | null) => readonly unknown[];

/**
 * How much room each table of a results sheet needs, whatever scenario is chosen later: every one is
 * computed once with the lines as they stand.
 */
export async function tableRows(
  tools: Tools,
  given: GivenFor,
  scenario: string,
  next: () => Promise<void>,
): Promise<TableRows> {
  const evaluations: CellRows[] = [];
  let readings = 0;
  let breaking = 0;
  for (const expression of new Set([scenario, ...tools.scenarios.map(({ id }) => id)])) {
    await next();
    const under = given(expression);
    const table = (id: string): CellRows => rowsOf(tools.calculate(id, under));
    evaluations.push(table('EVALUATION'));
    readings = Math.max(readings, table('READINGS').length);
    breaking = Math.max(breaking, table('BREAKING_LINES').length);
  }
  const compare = rowsOf(tools.calculate('COMPARE', given(null)));
  // texts in full under the scenario that is printed first; the others need the rows
  const present = textLines(evaluations.slice(0, 1), wrappedWidths(evaluationLooks));
  const most = Math.max(1, ...evaluations.map((table) => table.length));
  const evaluation = Array.from({ length: most }, (_, row) => present[row] ?? 1);
  return {
    evaluation: evaluations.every((table) => table.length === 0)
      ? ones(UNKNOWN.evaluation)
      : evaluation,
    compare:
      compare.length === 0
        ? ones(tools.scenarios.length + 1)
        : textLines([compare], wrappedWidths(compareLooks)),
    readings: readings === 0 ? UNKNOWN.readings : readings,
    // lines that break it may come: their cells have a look before
    breaking: Math.min(MOST_BREAKING, Math.max(UNKNOWN.breaking, breaking)),
  };
}

/** How many scenarios COMPARE shows with a requirement of each kind. */
export function chartRowsOf(tools: Tools, given: GivenFor): ChartRows {
  const [head = [], ...rows] = rowsOf(tools.calculate('COMPARE', given(null)));
  const count = (name: string): number => {
    const column = head.indexOf(name);
    return rows.filter((row) => (row[column] ?? '') !== '').length;
  };
  return { rvc: count('RVC required'), usShare: count('US required') };
}

const ones = (count: number): readonly number[] => Array.from({ length: count }, () => 1);

/** A table as a host shows it; nothing of one that failed. */
function rowsOf(result: unknown): CellRows {
  return Array.isArray(result) && !isFailure(result) ? (result as CellRows) : [];
}
