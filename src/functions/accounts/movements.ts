import { readDate, readPositive } from '../../costsheet';
import {
  failure,
  success,
  type Exact,
  type InventoryMethod,
  type Issue,
  type Outcome,
  type Receipt,
  type Withdrawal,
} from '../../origin';
import { errorOf, isBlank, readOptional, readRequired, sameShape, type Matrix } from '../matrix';
import { readOriginating } from './read-origin';
import { say } from './sentences';

/** The ranges of an inventory ledger, as the function was given them. */
export interface LedgerArguments {
  readonly method: InventoryMethod;
  readonly quantities: unknown;
  readonly origins: unknown;
  readonly unitValues: unknown;
  readonly dates: unknown;
}

export interface Ledger {
  /** how many lines the ranges have, blank ones included */
  readonly lines: number;
  /** in order of time */
  readonly movements: readonly (Receipt | Withdrawal)[];
  readonly valued: boolean;
}

type Dated = { readonly movement: Receipt | Withdrawal; readonly when: number };

/**
 * Receipts (above 0) and withdrawals (below 0) of one inventory, by date where dates are given, else
 * in the order of the lines; of one day in the order of the lines.
 */
export function readMovements(given: LedgerArguments): Outcome<Ledger> {
  const quantities = readRequired('quantities', given.quantities);
  if (!quantities.ok) return quantities;
  const origins = readRequired('origins', given.origins);
  if (!origins.ok) return origins;
  const unitValues = readOptional('unit_values', given.unitValues);
  if (!unitValues.ok) return unitValues;
  const dates = readOptional('dates', given.dates);
  if (!dates.ok) return dates;
  const beside: readonly (readonly [string, Matrix | null])[] = [
    ['origins', origins.value],
    ['unit_values', unitValues.value],
    ['dates', dates.value],
  ];
  const shapes = beside.flatMap(([name, matrix]) =>
    sameShape('quantities', quantities.value, name, matrix),
  );
  if (shapes.length > 0) return failure(...shapes);

  const columns = { origins: origins.value, unitValues: unitValues.value, dates: dates.value };
  const issues: Issue[] = [];
  const dated: Dated[] = [];
  quantities.value.cells.forEach((cell, index) => {
    const movement = readMovement(cell, index, columns, given.method);
    if (!movement.ok) issues.push(...movement.issues);
    else if (movement.value !== null) dated.push(movement.value);
  });
  if (issues.length > 0) return failure(...issues);
  if (!dated.some(({ movement }) => 'withdrawn' in movement)) {
    return failure(say('nothing-withdrawn'));
  }
  dated.sort((one, other) => one.when - other.when);
  const movements = dated.map(({ movement }) => movement);
  const lines = quantities.value.cells.length;
  return success({ lines, movements, valued: unitValues.value !== null });
}

interface Columns {
  readonly origins: Matrix;
  readonly unitValues: Matrix | null;
  readonly dates: Matrix | null;
}

function readMovement(
  cell: unknown,
  index: number,
  { origins, unitValues, dates }: Columns,
  method: InventoryMethod,
): Outcome<Dated | null> {
  const position = index + 1;
  const [origin, unitValue] = [origins.cells[index], unitValues?.cells[index]];
  const held = [
    errorOf('quantities', cell, position),
    errorOf('origins', origin, position),
    errorOf('unit_values', unitValue, position),
    errorOf('dates', dates?.cells[index], position),
  ].flatMap((error) => error ?? []);
  if (held.length > 0) return failure(...held);
  const missing = (parameter: string) => say('cell-missing', { parameter, line: position });
  if (isBlank(cell)) {
    return isBlank(origin) ? success(null) : failure(missing('quantities'));
  }
  const when = dates === null ? success(position) : readWhen(dates.cells[index], position);
  if (!when.ok) return when;
  const of = { parameter: 'quantities', line: position };
  if (typeof cell === 'number' && cell < 0) {
    const withdrawn = readPositive(-cell, of);
    if (!withdrawn.ok) return withdrawn;
    if (!isBlank(origin)) return failure(say('withdrawal-with-origin', { line: position }));
    return success({ movement: { position, withdrawn: withdrawn.value }, when: when.value });
  }
  const quantity = readPositive(cell, of);
  if (!quantity.ok) return quantity;
  const originating = readOriginating(origin);
  if (originating === null) return failure(missing('origins'));
  if (originating === undefined) {
    return failure(say('origin-malformed', { line: position, received: String(origin) }));
  }
  const needed = unitValues !== null && (!originating || method === 'average');
  if (needed && isBlank(unitValue)) return failure(missing('unit_values'));
  const value: Outcome<Exact | null> = needed
    ? readPositive(unitValue, { parameter: 'unit_values', line: position })
    : success(null);
  if (!value.ok) return value;
  const receipt = { position, quantity: quantity.value, originating, unitValue: value.value };
  return success({ movement: receipt, when: when.value });
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** Days, of Excel's dates or of any numbers that grow: only their order counts. */
function readWhen(cell: unknown, line: number): Outcome<number> {
  const place = { parameter: 'dates', line };
  if (isBlank(cell)) return failure(say('cell-missing', place));
  if (typeof cell === 'number' && Number.isFinite(cell)) return success(cell);
  const day = readDate(cell, place);
  if (!day.ok) return day;
  const since = Date.UTC(1899, 11, 30);
  return success((Date.parse(day.value ?? '') - since) / DAY_IN_MILLISECONDS);
}
