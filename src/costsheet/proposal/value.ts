import { Exact } from '../../origin/exact';
import { failure, success, type Outcome } from '../../origin/issue';
import { inRow } from '../../scenario';
import { isBlank, shown } from '../cell';
import { fold } from '../words';
import { say } from './sentences';

const PERCENT = '%';
/** Units that say nothing more than the value does: those that SCENARIO_TERMS prints, and none. */
const PLAIN_UNITS = ['', 'share', 'word', 'reading'];
const HUNDRED = Exact.fromText('100');

/**
 * The value of a row as its text: "80%", "materials". A number is a share of 1, as a cell formatted
 * as a percentage holds it; with the unit % it is in percent, above 1.
 */
export function valueText(value: unknown, unit: unknown, line: number): Outcome<string> {
  const measured = isBlank(unit) ? '' : typeof unit === 'string' ? fold(unit) : null;
  const known = measured !== null && [...PLAIN_UNITS, PERCENT].includes(measured);
  if (!known) return failure(inRow(say('proposal-unit', { cell: shown(unit) }), line, 'Unit'));
  if (isBlank(value)) return success('');
  const percent = measured === PERCENT;
  if (typeof value === 'string') {
    const number = /^[\d.,\s]+$/u.test(value);
    return success(percent && number ? `${value.trim()}%` : value.trim());
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return failure(inRow(say('proposal-value', { cell: shown(value) }), line, 'Value'));
  }
  const number = Exact.fromCell(value);
  const cell = number.toString();
  if (!percent) {
    // a share is written as a percentage; a larger number stays, and is refused as such
    return success(Exact.one.isLessThan(number) ? cell : `${number.times(HUNDRED).toString()}%`);
  }
  if (Exact.one.isLessThan(number)) return success(`${cell}%`);
  const asShare = number.times(HUNDRED).toString();
  return failure(inRow(say('proposal-which', { cell, asShare }), line, 'Value'));
}
