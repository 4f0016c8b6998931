import { failure, success, type Outcome } from '../origin/issue';
import { isBlank, shown } from './cell';
import { at, type Place } from './place';
import { say } from './sentences';
import { anySpace } from './words';

const DAY_IN_MILLISECONDS = 86_400_000;
/** Excel's day 60 is 29 February 1900, a day that never was; serials above it are one day ahead. */
const NEVER_WAS = 60;
const LAST_SERIAL = 2_958_465;

/**
 * A day as ISO text, from an Excel date of the 1900 system or from ISO text; null where blank.
 * A time of day is dropped.
 *
 * @example readDate(44013, { parameter: 'date' }) // "2020-07-01"
 */
export function readDate(cell: unknown, place: Place): Outcome<string | null> {
  if (isBlank(cell)) return success(null);
  const day = typeof cell === 'number' ? fromSerial(cell) : fromText(cell);
  return day === null ? failure(at(place, say('date', { cell: shown(cell) }))) : success(day);
}

function fromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === NEVER_WAS) return null;
  const epoch = Date.UTC(1899, 11, day < NEVER_WAS ? 31 : 30);
  return new Date(epoch + day * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

function fromText(cell: unknown): string | null {
  const text = typeof cell === 'string' ? anySpace(cell) : '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || text < '1900-01-01') return null;
  return new Date(time).toISOString().slice(0, 10) === text ? text : null;
}
