/** How a cover stands to a code of six digits or more: all of the six, or part of them. */
export type Covering = 'whole' | 'part' | null;

const SIX = 6;

/**
 * Whether a prefix of 4 to 8 digits, or a range of six digits, covers a code; six digits decide.
 *
 * @example
 * coveringOf('848210-848280', '84825090') //=> "whole"
 * coveringOf('87082911', '870829') //=> "part"
 */
export function coveringOf(cover: string, code: string): Covering {
  const six = code.slice(0, SIX);
  const [from = cover, to] = cover.split('-');
  if (to !== undefined) return six >= from && six <= to && six.length === SIX ? 'whole' : null;
  if (from.length > SIX) return six === from.slice(0, SIX) ? 'part' : null;
  return six.startsWith(from) ? 'whole' : null;
}

/** Codes of six digits that stand for a cover: every one of a range, one for a whole heading. */
export function examplesOf(cover: string): readonly string[] {
  const [from = cover, to] = cover.split('-');
  if (to === undefined) return [from.slice(0, SIX).padEnd(SIX, '0')];
  const count = Number(to) - Number(from) + 1;
  return Array.from({ length: count }, (_, index) => String(Number(from) + index));
}
