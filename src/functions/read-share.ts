import { placed, readShare, type Place } from '../costsheet';
import { failure, success, type Exact, type Outcome } from '../origin';
import { errorOf, isBlank, readScalar } from './matrix';
import { say } from './sentences';

/** A share of one value, as a number or as text with a percent sign; null where the cell is blank. */
export function readShareArgument(parameter: string, argument: unknown): Outcome<Exact | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(null);
  const share =
    typeof cell.value === 'number' || typeof cell.value === 'string' ? readShare(cell.value) : null;
  return share?.ok === true
    ? share
    : failure(say('share-not-number', { parameter, received: String(cell.value) }));
}

/** A share in a cell of a range, which says of its line what is wrong. */
export function readShareCell(cell: unknown, place: Required<Place>): Outcome<Exact> {
  const error = errorOf(place.parameter, cell, place.line);
  if (error !== null) return failure(error);
  const { parameter } = place;
  return typeof cell === 'number' || typeof cell === 'string'
    ? placed(place, readShare(cell))
    : failure(say('share-not-number', { parameter, received: String(cell) }));
}
