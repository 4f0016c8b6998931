import { fold } from './words';

const YES = new Set(['yes', 'y', 'true', 'si', 's', 'verdadero', 'oui', 'o', 'vrai']);
const NO = new Set(['no', 'n', 'false', 'falso', 'non', 'faux']);

/** TRUE or FALSE, or the words of the three languages; null for anything else. */
export function yesOrNo(cell: unknown): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = typeof cell === 'string' ? fold(cell) : '';
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
