/** Words as people compare them: lower case, every kind of space as one, every dash as a hyphen. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\u180E\u200B-\u200F\u2060\uFEFF]+/gu, ' ')
    .trim();

/** The same without any space: "us - 2017 - 10" names "us-2017-10". */
export const packed = (text: string): string => plain(text).replace(/ /gu, '');

/** How many letters must be added, dropped or changed to turn one word into the other. */
function distance(first: string, second: string): number {
  let above = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      const [left, up, corner] = [current[column - 1], above[column], above[column - 1]];
      if (left === undefined || up === undefined || corner === undefined) break;
      current.push(Math.min(left + 1, up + 1, corner + (same ? 0 : 1)));
    }
    above = current;
  }
  return above[second.length] ?? first.length;
}

/** A word longer than any name is compared by its beginning only. */
const LONGEST = 60;

/** The name that is spelt most like a word as `normal` writes both, the first of equals. */
export function nearestBy(
  normal: (text: string) => string,
  received: string,
  names: readonly string[],
): string | null {
  const word = normal(received).slice(0, LONGEST);
  const ranked = names.map((name) => ({ name, away: distance(word, normal(name)) }));
  ranked.sort((first, second) => first.away - second.away);
  return ranked[0]?.name ?? null;
}

/**
 * The name that is spelt most like what was received.
 *
 * @example nearest('usmca2020', ['nafta-1994', 'usmca-2020']) //=> "usmca-2020"
 */
export const nearest = (received: string, names: readonly string[]): string =>
  nearestBy(packed, received, names) ?? '';
