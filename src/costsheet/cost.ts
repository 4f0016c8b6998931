import { failure, success, type Outcome } from '../origin/issue';
import { isBlank, shown } from './cell';
import { writtenNumber } from './number-text';
import { at, type Place } from './place';
import { say } from './sentences';

const BLANK = success<number | null>(null);

/**
 * The delivered cost of a line; null where the cell is blank or 0, and the line is left out.
 *
 * Units: the sheet's currency. Issues: text, booleans and negative numbers are malformed; text on
 * line 1 is taken for a header.
 *
 * @example readCost(0, { parameter: 'costs', line: 3 }) // null
 */
export function readCost(cell: unknown, place: Place): Outcome<number | null> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell !== 'number') {
    if (place.line === 1 && looksLikeHeader(cell)) {
      return failure(at({ parameter: place.parameter }, say('cost-header', { cell: shown(cell) })));
    }
    return failure(at(place, say('cost-text', { cell: shown(cell) })));
  }
  if (!Number.isFinite(cell))
    return failure(at(place, say('number-not-finite', { cell: shown(cell) })));
  if (cell < 0) return failure(at(place, say('cost-negative', { cell: shown(cell) })));
  return success(cell);
}

const looksLikeHeader = (cell: unknown): boolean =>
  typeof cell === 'string' && /\p{L}/u.test(cell) && writtenNumber(cell) === null;
