import { failure, success, type Outcome } from '../origin/issue';
import { isBlank, shown } from './cell';
import { at, type Place } from './place';
import { say } from './sentences';
import { fold } from './words';

const YES = new Set(['yes', 'y', 'true', 'si', 's', 'verdadero', 'oui', 'o', 'vrai']);
const NO = new Set(['no', 'n', 'false', 'falso', 'non', 'faux']);

/** TRUE, FALSE or a word for one of them in English, Spanish or French; null for anything else. */
export function yesOrNo(cell: unknown): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = typeof cell === 'string' ? fold(cell) : '';
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/**
 * A choice that is made or not: blank is FALSE.
 *
 * @example readYesOrNo('sí', { parameter: 'assembly_credit' }) // true
 */
export function readYesOrNo(cell: unknown, place: Place): Outcome<boolean> {
  if (isBlank(cell)) return success(false);
  const found = yesOrNo(cell);
  return found === null
    ? failure(at(place, say('yes-or-no', { cell: shown(cell) })))
    : success(found);
}
