import { anySpace } from './words';

/**
 * Whether a cell is blank. Excel hands a blank cell over as 0, null or "", depending on where it
 * runs; the three are one. A text of nothing but spaces looks blank and is read so.
 */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === 0) return true;
  if (typeof cell !== 'string') return false;
  // a text that begins with a visible ASCII character is not blank: the common case, without a search
  const first = cell.charCodeAt(0);
  return !(first > 32 && first < 127) && anySpace(cell) === '';
}

const LONGEST_SHOWN = 40;

/** What was received, for a message: texts as written (cut at 40 characters), TRUE and FALSE as Excel. */
export function shown(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return Array.isArray(cell) ? 'a range' : `a ${typeof cell}`;
  const text = anySpace(cell);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

/** As {@link shown}; a blank cell is "", however Excel handed it over. */
export const received = (cell: unknown): string => (isBlank(cell) ? '' : shown(cell));
