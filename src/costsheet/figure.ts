import { Exact } from '../origin/exact';
import { failure, success, type Outcome } from '../origin/issue';
import { isBlank, shown } from './cell';
import { writtenNumber } from './number-text';
import { at, type Place } from './place';
import { say } from './sentences';

/**
 * A figure that must be above 0: net_cost, base_value, transaction_value, price.
 *
 * Units: the sheet's currency. Issues: blank, 0 and negative are missing (#N/A), with the reason;
 * text is malformed.
 *
 * @example readPositive(null, { parameter: 'net_cost' }) // "net_cost is missing; give an amount above 0"
 */
export function readPositive(cell: unknown, place: Place): Outcome<Exact> {
  if (isBlank(cell)) {
    const blank = say('figure-blank', { ...place });
    return failure(place.line === undefined ? blank : at(place, blank));
  }
  const number = finiteNumber(cell, place);
  if (!number.ok) return number;
  if (number.value.isPositive()) return number;
  return failure(at(place, say('figure-not-positive', { cell: shown(cell) })));
}

/**
 * A figure of 0 or more: vnm, an excluded cost family. Blank is 0.
 *
 * Units: the sheet's currency. Issues: negative is missing (#N/A), text is malformed.
 *
 * @example readNotNegative('', { parameter: 'vnm' }) // the exact number 0
 */
export function readNotNegative(cell: unknown, place: Place): Outcome<Exact> {
  if (isBlank(cell)) return success(Exact.zero);
  const number = finiteNumber(cell, place);
  if (!number.ok) return number;
  if (!number.value.isNegative()) return number;
  return failure(at(place, say('figure-negative', { cell: shown(cell) })));
}

/**
 * A figure of 0 or more that may be left open: blank is null, a true zero is the text `0`.
 *
 * Units: the sheet's currency. Issues: as `readNotNegative`.
 *
 * @example readStated('0', { parameter: 'vnms', line: 2 }) // the exact number 0
 */
export function readStated(cell: unknown, place: Place): Outcome<Exact | null> {
  if (isBlank(cell)) return success(null);
  const written = typeof cell === 'string' ? writtenNumber(cell) : null;
  if (written === null || written.percent) return readNotNegative(cell, place);
  return written.digits.isNegative()
    ? failure(at(place, say('figure-negative', { cell: shown(cell) })))
    : success(written.digits);
}

function finiteNumber(cell: unknown, place: Place): Outcome<Exact> {
  if (typeof cell !== 'number')
    return failure(at(place, say('figure-text', { cell: shown(cell) })));
  if (!Number.isFinite(cell))
    return failure(at(place, say('number-not-finite', { cell: shown(cell) })));
  return success(Exact.fromCell(cell));
}
