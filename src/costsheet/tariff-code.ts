import { failure, success, type Issue, type Outcome } from '../origin/issue';
import type { TariffDigits } from '../origin/line';
import { isBlank, shown } from './cell';
import { at, type Place } from './place';
import { remembered } from './remembered';
import { say } from './sentences';
import { anySpace } from './words';

/** Harmonised System chapters run from 01; national schedules go up to 10 digits. */
const DIGITS = /^(?!00)\d{2,10}$/;
const GROUPED = /^\d+(?:[ .\-\u2010-\u2015]\d+)*$/u;

/**
 * The digits of a tariff code; null where the cell is blank.
 *
 * Text may group the digits with points, spaces or hyphens. A number must be whole and have an even
 * count of digits: Excel drops a last zero after the point (8708.3) and a first zero (0401.10).
 *
 * @example readTariffCode('8708.30.5090', place) // "8708305090"
 */
export function readTariffCode(cell: unknown, place: Place): Outcome<TariffDigits | null> {
  if (isBlank(cell)) return success(null);
  const digits = digitsOf(cell);
  return typeof digits === 'string' ? success(digits) : failure(at(place, digits));
}

function digitsOf(cell: unknown): TariffDigits | Issue {
  if (typeof cell === 'string') return digitsIn(cell);
  const values = { cell: shown(cell) };
  if (typeof cell === 'number') {
    if (Number.isFinite(cell) && !Number.isInteger(cell))
      return say('tariff-code-fraction', values);
    const digits = String(cell);
    if (!DIGITS.test(digits)) return say('tariff-code', values);
    return digits.length % 2 === 0 ? digits : say('tariff-code-lost-zero', values);
  }
  return say('tariff-code', values);
}

const digitsIn = remembered((cell: string): TariffDigits | Issue => {
  const text = anySpace(cell);
  const digits = GROUPED.test(text) ? text.replace(/\D/g, '') : '';
  return DIGITS.test(digits) ? digits : say('tariff-code', { cell: shown(cell) });
});
