/** Every kind of space (no-break, narrow, thin, zero width) as one space, none at the ends. */
export function anySpace(text: string): string {
  return text.replace(/[\s\u180E\u200B-\u200F\u2060\uFEFF]+/gu, ' ').trim();
}

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  '&': ' and ',
};

/**
 * A text as people compare words: lower case, no accents, no dots or apostrophes, hyphens as spaces.
 *
 * @example fold('Main-d’Œuvre') //=> "main doeuvre"
 */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæøłßı&]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[.'’‘`´ʼ]+/gu, '')
    .replace(/[-\u2010-\u2015\u2212_]+/gu, ' ');
  return anySpace(plain);
}

/** How many letters must be added, dropped or changed to turn one word into the other. */
function editDistance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const change = first[row - 1] === second[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[second.length] ?? first.length;
}

/** The candidate that is spelt most like the word, whatever the distance; null for no candidates. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const folded = fold(word).slice(0, 60);
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(folded, fold(candidate));
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}
