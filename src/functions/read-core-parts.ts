import {
  fold,
  nearest,
  readPositive,
  readStated,
  readStatement,
  saysNone,
  shown,
} from '../costsheet';
import { Exact, failure, success, type CorePartLine, type Issue, type Outcome } from '../origin';
import { corePartRows } from '../scenario';
import { issuesOf } from './issues-of';
import { errorOf, isBlank, readOptional, readRequired, sameShape, type Matrix } from './matrix';
import { say } from './sentences';

/** The ranges of CORE_PARTS, as the function was given them. */
export interface CorePartArguments {
  readonly parts: unknown;
  readonly netCosts: unknown;
  readonly vnms: unknown;
  readonly column2Vnms?: unknown;
  readonly quantities?: unknown;
  readonly statements?: unknown;
}

/**
 * Core parts line by line. A line with neither net cost nor VNM is not there; `none` as a net cost
 * says that the vehicle has no such part. A blank VNM is not stated; a true zero is the text `0`.
 *
 * Issues: shapes that differ, then every bad cell with its parameter and line.
 */
export function readCoreParts(given: CorePartArguments): Outcome<readonly CorePartLine[]> {
  const parts = readRequired('parts', given.parts);
  const netCosts = readRequired('net_costs', given.netCosts);
  const vnms = readRequired('vnms', given.vnms);
  const column2 = readOptional('column_2_vnms', given.column2Vnms);
  const quantities = readOptional('quantities', given.quantities);
  const statements = readOptional('statements', given.statements);
  if (!parts.ok || !netCosts.ok || !vnms.ok || !column2.ok || !quantities.ok || !statements.ok) {
    return failure(...issuesOf(parts, netCosts, vnms, column2, quantities, statements));
  }
  const shapes = [
    ...sameShape('parts', parts.value, 'net_costs', netCosts.value),
    ...sameShape('parts', parts.value, 'vnms', vnms.value),
    ...sameShape('parts', parts.value, 'column_2_vnms', column2.value),
    ...sameShape('parts', parts.value, 'quantities', quantities.value),
    ...sameShape('parts', parts.value, 'statements', statements.value),
  ];
  if (shapes.length > 0) return failure(...shapes);
  const columns = {
    parts: parts.value,
    net_costs: netCosts.value,
    vnms: vnms.value,
    column_2_vnms: column2.value,
    quantities: quantities.value,
    statements: statements.value,
  };
  const lines: CorePartLine[] = [];
  const issues: Issue[] = [];
  parts.value.cells.forEach((_, index) => {
    const line = new CellsOfLine(columns, index + 1).read();
    if (!line.ok) issues.push(...line.issues);
    else if (line.value !== null) lines.push(line.value);
  });
  return issues.length > 0 ? failure(...issues) : success(lines);
}

type Column = 'parts' | 'net_costs' | 'vnms' | 'column_2_vnms' | 'quantities' | 'statements';

/** What stands on one line. */
class CellsOfLine {
  constructor(
    private readonly columns: Readonly<Record<Column, Matrix | null>>,
    private readonly line: number,
  ) {}

  read(): Outcome<CorePartLine | null> {
    const errors = (Object.keys(this.columns) as Column[]).flatMap(
      (parameter) => errorOf(parameter, this.cell(parameter), this.line) ?? [],
    );
    if (errors.length > 0) return failure(...errors);
    if (isBlank(this.cell('net_costs'))) {
      return isBlank(this.cell('vnms'))
        ? success(null)
        : failure(say('average-net-cost-missing', { line: this.line }));
    }
    const part = this.part();
    const netCost = saysNone(this.cell('net_costs'))
      ? success(null)
      : readPositive(this.cell('net_costs'), this.place('net_costs'));
    const vnm = readStated(this.cell('vnms'), this.place('vnms'));
    const column2 = readStated(this.cell('column_2_vnms'), this.place('column_2_vnms'));
    const quantity = this.quantity();
    const statement = this.statement();
    if (!part.ok || !netCost.ok || !vnm.ok || !column2.ok || !quantity.ok || !statement.ok) {
      return failure(...issuesOf(part, netCost, vnm, column2, quantity, statement));
    }
    return success({
      position: this.line,
      part: part.value,
      netCost: netCost.value,
      vnm: { all: vnm.value, 'column 2': column2.value },
      quantity: quantity.value,
      statement: statement.value,
    });
  }

  private part(): Outcome<string> {
    const cell = this.cell('parts');
    const values = { line: this.line, parts: corePartRows.map(({ name }) => name).join(', ') };
    if (isBlank(cell)) return failure(say('core-part-blank', values));
    const wanted = fold(shown(cell));
    const row = corePartRows.find(({ names }) => names.some((name) => fold(name) === wanted));
    if (row !== undefined) return success(row.name);
    const names = corePartRows.flatMap((each) => each.names);
    const best = nearest(shown(cell), names) ?? '';
    return failure(say('core-part-unknown', { ...values, received: shown(cell), nearest: best }));
  }

  private quantity(): Outcome<Exact> {
    if (this.columns.quantities === null) return success(Exact.one);
    const cell = this.cell('quantities');
    if (isBlank(cell) && saysNone(this.cell('net_costs'))) return success(Exact.one);
    if (isBlank(cell)) return failure(say('quantity-missing', { line: this.line }));
    return readPositive(cell, this.place('quantities'));
  }

  private statement(): Outcome<CorePartLine['statement']> {
    const cell = this.cell('statements');
    const statement = readStatement(cell, this.place('statements'));
    if (!statement.ok) return statement;
    const { kind } = statement.value;
    switch (kind) {
      case 'none':
        return success(null);
      case 'originating':
      case 'originating by shift':
      case 'non-originating':
        return success(kind);
      default:
        return failure(say('core-statement', { line: this.line, received: shown(cell) }));
    }
  }

  private cell(column: Column): unknown {
    return this.columns[column]?.cells[this.line - 1] ?? null;
  }

  private place(parameter: Column) {
    return { parameter, line: this.line };
  }
}
