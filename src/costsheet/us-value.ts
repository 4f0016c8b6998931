import { Exact } from '../origin/exact';
import { failure, success, type Issue, type Outcome } from '../origin/issue';
import type { UsValue } from '../origin/line';
import { isBlank, shown } from './cell';
import { writtenNumber } from './number-text';
import { at, type Place } from './place';
import { say } from './sentences';
import { fold } from './words';

const NONE: UsValue = { kind: 'amount', amount: Exact.zero };
const WORDS_FOR_NONE = new Set(['none', 'ninguno', 'ninguna', 'aucun', 'aucune']);

/** Whether a cell says `none`, in English, Spanish or French. */
export const saysNone = (cell: unknown): boolean =>
  typeof cell === 'string' && WORDS_FOR_NONE.has(fold(cell));
const HUNDRED = Exact.fromText('100');

/**
 * What of a line is US value: an amount, a share such as `40%`, or `none`; null where blank (then it
 * follows from the origin). An amount above the line's cost is for the caller to refuse.
 *
 * Issues: negative, above 100 % and unknown words are malformed; a number below 1 is read as money,
 * with a note.
 *
 * @example readUsValue('40%', place) // { kind: 'share', share: 0.4 }
 */
export function readUsValue(cell: unknown, place: Place): Outcome<UsValue | null> {
  if (isBlank(cell)) return success(null);
  if (saysNone(cell)) return success(NONE);
  const refuse = (issue: Issue) => failure(at(place, issue));
  const values = { cell: shown(cell) };
  if (typeof cell === 'number' && !Number.isFinite(cell))
    return refuse(say('number-not-finite', values));
  const written =
    typeof cell === 'number'
      ? { digits: Exact.fromCell(cell), percent: false }
      : typeof cell === 'string'
        ? writtenNumber(cell)
        : null;
  if (written === null) return refuse(say('us-value', values));
  if (written.digits.isNegative()) return refuse(say('amount-negative', values));
  if (!written.percent) {
    const doubt = typeof cell === 'number' && written.digits.isLessThan(Exact.one);
    const percent = written.digits.times(HUNDRED).toString();
    const notes = doubt ? [at(place, say('us-value-small', { ...values, percent }))] : [];
    return success({ kind: 'amount', amount: written.digits }, notes);
  }
  if (HUNDRED.isLessThan(written.digits)) return refuse(say('percentage-above-all', values));
  return success({ kind: 'share', share: written.digits.over(HUNDRED) });
}
