import { nearestBy } from '../scenario/words';

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

/** The candidate that is spelt most like the word, whatever the distance; null for no candidates. */
export const nearest = (word: string, candidates: readonly string[]): string | null =>
  nearestBy(fold, word, candidates);
