import { fold } from '../../costsheet';

/**
 * Whether every word of a query begins a word of a text, in any order; accents and capitals do not
 * count, and a blank query is found everywhere.
 *
 * @example hasWords('brak ap-10', 'AP-1003 · Brake hose') //=> true
 */
export function hasWords(query: string, text: string): boolean {
  const there = tokens(text);
  return tokens(query).every((want) => there.some((token) => token.startsWith(want)));
}

const tokens = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
