import { readCost, readOrigin, readStatement, readTariffCode, readUsValue } from '../costsheet';
import {
  contradictions,
  failure,
  success,
  type CostLine,
  type Issue,
  type Outcome,
  type Statement,
} from '../origin';
import { AlikeLines, isCost, type BesideCost } from './alike-lines';
import {
  readLine,
  readOptional,
  readRequired,
  sameShape,
  type LineCell,
  type Matrix,
} from './matrix';
import { readOnce, type LineRanges } from './recent-lines';
import { say } from './sentences';

/** The ranges of a cost sheet, as the function was given them. */
export interface LineArguments {
  readonly costs: unknown;
  readonly origins: unknown;
  readonly hsCodes?: unknown;
  readonly statements?: unknown;
  readonly usValues?: unknown;
}

/** Which lines may be taken for one: those that say the same, none, or those of the same group. */
export type Together = 'alike' | 'none' | { readonly groups: Matrix };

/** After so many bad lines the rest is not read: the list would not be read either. */
const MOST_ISSUES = 50;

const NOTHING_STATED: Statement = { kind: 'none' };

/**
 * Cost lines from matching ranges, cell by cell. Lines whose cost is blank or 0 are left out.
 *
 * Issues: shapes that differ, then every bad cell with its parameter and line, then contradictions; a
 * range without a single cost, from which a figure of 0 would look like a finding.
 */
export function readLines(
  given: LineArguments,
  together: Together = 'alike',
): Outcome<readonly CostLine[]> {
  const costs = readRequired('costs', given.costs);
  if (!costs.ok) return costs;
  const origins = readRequired('origins', given.origins);
  if (!origins.ok) return origins;
  const hsCodes = readOptional('hs_codes', given.hsCodes);
  if (!hsCodes.ok) return hsCodes;
  const statements = readOptional('statements', given.statements);
  if (!statements.ok) return statements;
  const usValues = readOptional('us_values', given.usValues);
  if (!usValues.ok) return usValues;
  const shapes = [
    ...sameShape('costs', costs.value, 'origins', origins.value),
    ...sameShape('costs', costs.value, 'hs_codes', hsCodes.value),
    ...sameShape('costs', costs.value, 'statements', statements.value),
    ...sameShape('costs', costs.value, 'us_values', usValues.value),
  ];
  if (shapes.length > 0) return failure(...shapes);

  const ranges: LineRanges = {
    costs: costs.value,
    origins: origins.value,
    hsCodes: hsCodes.value,
    statements: statements.value,
    usValues: usValues.value,
    groups: typeof together === 'object' ? together.groups : null,
  };
  return together === 'none' ? linesOf(ranges, false) : readOnce(ranges, (own) => linesOf(own));
}

function linesOf(ranges: LineRanges, together = true): Outcome<readonly CostLine[]> {
  const { costs, groups, origins, hsCodes, statements, usValues } = ranges;
  const columns = [groups, origins, hsCodes, statements, usValues].filter(
    (range) => range !== null,
  );
  const { count, columns: width, given: rows } = costs;
  const found = new AlikeLines(costs, columns, together);
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  for (let index = 0; index < count && issues.length < MOST_ISSUES; index++) {
    // read here and not by the matrix: doubles stay doubles where all that is read are costs
    const cell = width === 1 ? rows[index]?.[0] : costs.at(index);
    const cost = isCost(cell) ? cell : costAt(costs, index, issues);
    if (cost === null || found.addKnown(index, cost)) continue;
    const read = besideCost(ranges, index, issues, notes);
    if (read !== null) found.add(index, cost, read);
  }
  if (issues.length > 0) return failure(...issues);
  if (found.lines.length === 0) return failure(say('no-costs'));
  const contradicted = contradictions(found.lines);
  return contradicted.length > 0 ? failure(...contradicted) : success(found.lines, notes);
}

/** The cost of any other cell; null where there is none, or an issue that stands in its way. */
function costAt(costs: Matrix, index: number, issues: Issue[]): number | null {
  const cost = readLine('costs', costs, index, readCost);
  if (cost.ok) return cost.value;
  issues.push(...cost.issues);
  return null;
}

/** What stands beside a cost; null where a cell is bad. */
function besideCost(
  { origins, hsCodes, statements, usValues }: LineRanges,
  index: number,
  issues: Issue[],
  notes: Issue[],
): BesideCost | null {
  const origin = readLine('origins', origins, index, readOrigin);
  const hs = optional('hs_codes', hsCodes, index, null, readTariffCode);
  const statement = optional('statements', statements, index, NOTHING_STATED, readStatement);
  const usValue = optional('us_values', usValues, index, null, readUsValue);
  if (origin.ok && hs.ok && statement.ok && usValue.ok) {
    notes.push(...usValue.notes);
    return {
      origin: origin.value,
      hs: hs.value,
      statement: statement.value,
      usValue: usValue.value,
    };
  }
  for (const outcome of [origin, hs, statement, usValue]) {
    if (!outcome.ok) issues.push(...outcome.issues);
  }
  return null;
}

const optional = <T>(
  parameter: string,
  matrix: Matrix | null,
  index: number,
  absent: T,
  read: LineCell<T>,
): Outcome<T> => (matrix === null ? success(absent) : readLine(parameter, matrix, index, read));
