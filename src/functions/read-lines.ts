import { readCost, readOrigin, readStatement, readTariffCode, readUsValue } from '../costsheet';
import {
  contradictions,
  failure,
  success,
  type CostLine,
  type Issue,
  type Outcome,
  type Statement,
  type TariffDigits,
  type UsValue,
} from '../origin';
import {
  readLine,
  readOptional,
  readRequired,
  sameShape,
  type LineCell,
  type Matrix,
} from './matrix';
import { say } from './sentences';

/** The ranges of a cost sheet, as the function was given them. */
export interface LineArguments {
  readonly costs: unknown;
  readonly origins: unknown;
  readonly hsCodes?: unknown;
  readonly statements?: unknown;
  readonly usValues?: unknown;
}

/** After so many bad lines the rest is not read: the list would not be read either. */
const MOST_ISSUES = 50;

const NOTHING_STATED: Statement = { kind: 'none' };

/**
 * Cost lines from matching ranges, cell by cell. Lines whose cost is blank or 0 are left out.
 *
 * Issues: shapes that differ, then every bad cell with its parameter and line, then contradictions; a
 * range without a single cost, from which a figure of 0 would look like a finding.
 */
export function readLines(given: LineArguments): Outcome<readonly CostLine[]> {
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

  const lines: CostLine[] = [];
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const reader = new LineReader(origins.value, hsCodes.value, statements.value, usValues.value);
  const cells = costs.value.cells;
  for (let index = 0; index < cells.length && issues.length < MOST_ISSUES; index++) {
    const cost = readLine('costs', costs.value, index, readCost);
    if (!cost.ok) issues.push(...cost.issues);
    else if (cost.value !== null) reader.read(index, cost.value, lines, issues, notes);
  }
  if (issues.length > 0) return failure(...issues);
  if (lines.length === 0) return failure(say('no-costs'));
  const contradicted = contradictions(lines);
  return contradicted.length > 0 ? failure(...contradicted) : success(lines, notes);
}

/** Reads what stands beside a cost. A good column costs one call per cell, a blank one none. */
class LineReader {
  constructor(
    private readonly origins: Matrix,
    private readonly hsCodes: Matrix | null,
    private readonly statements: Matrix | null,
    private readonly usValues: Matrix | null,
  ) {}

  read(index: number, cost: number, lines: CostLine[], issues: Issue[], notes: Issue[]): void {
    const position = index + 1;
    const origin = readLine('origins', this.origins, index, readOrigin);
    const hs = this.optional<TariffDigits | null>(
      'hs_codes',
      this.hsCodes,
      index,
      null,
      readTariffCode,
    );
    const statement = this.optional(
      'statements',
      this.statements,
      index,
      NOTHING_STATED,
      readStatement,
    );
    const usValue = this.optional<UsValue | null>(
      'us_values',
      this.usValues,
      index,
      null,
      readUsValue,
    );
    if (origin.ok && hs.ok && statement.ok && usValue.ok) {
      lines.push({
        position,
        cost,
        origin: origin.value,
        hs: hs.value,
        statement: statement.value,
        usValue: usValue.value,
      });
      if (usValue.notes.length > 0) notes.push(...usValue.notes);
      return;
    }
    for (const outcome of [origin, hs, statement, usValue]) {
      if (!outcome.ok) issues.push(...outcome.issues);
    }
  }

  private optional<T>(
    parameter: string,
    matrix: Matrix | null,
    index: number,
    absent: T,
    read: LineCell<T>,
  ): Outcome<T> {
    return matrix === null ? success(absent) : readLine(parameter, matrix, index, read);
  }
}
