import { readNotNegative } from '../../costsheet';
import { allocate, failure, success, type Exact, type Issue, type Outcome } from '../../origin';
import { cellOf, failureOf, type Answer } from '../cell-result';
import { issuesOf } from '../issues-of';
import { errorOf, isBlank, readRequired, readScalar, type Matrix } from '../matrix';
import { readAmount } from '../read-case';
import { say } from './sentences';

/** ALLOCATED_COST: a cost divided by an allocation base, in the shape of the bases. Schedule VII. */
export function allocatedCost(cost: unknown, bases: unknown, decimals?: unknown): Answer {
  const amount = readAmount('cost', cost);
  const matrix = readRequired('bases', bases);
  const places = readDecimals(decimals);
  if (!amount.ok || !matrix.ok || !places.ok) return failureOf(issuesOf(amount, matrix, places));
  const { rows, columns } = matrix.value;
  const parts = readBases(matrix.value);
  if (!parts.ok) return failureOf(parts.issues);
  return cellOf(allocate(amount.value, parts.value, places.value), (found) => {
    const cells = found.map((part) => (part === null ? '' : part.toNumber()));
    return Array.from({ length: rows }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    );
  });
}

/** Blank is no good at all, and gets an empty cell; the text 0 is a good without a share. */
function readBases({ cells }: Matrix): Outcome<readonly (Exact | null)[]> {
  const issues: Issue[] = [];
  const bases = cells.map((cell, index) => {
    if (isBlank(cell)) return null;
    const place = { parameter: 'bases', line: index + 1 };
    const error = errorOf(place.parameter, cell, place.line);
    const base = error === null ? readNotNegative(cell, place) : failure(error);
    if (base.ok) return base.value;
    issues.push(...base.issues);
    return null;
  });
  return issues.length > 0 ? failure(...issues) : success(bases);
}

/** More than any currency has, fewer than a cell can hold. */
const MOST_DECIMALS = 10;

function readDecimals(argument: unknown): Outcome<number | null> {
  const cell = readScalar('decimals', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(null);
  const places = typeof cell.value === 'string' && cell.value.trim() === '0' ? 0 : cell.value;
  return typeof places === 'number' &&
    Number.isInteger(places) &&
    places >= 0 &&
    places <= MOST_DECIMALS
    ? success(places)
    : failure(say('decimals-malformed', { received: String(cell.value), most: MOST_DECIMALS }));
}
