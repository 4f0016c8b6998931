import { readTermValue } from './term-value';
import type { Reading } from './types';
import { plain } from './words';

/** Another reading of an open question, as printed, and the term that states it in an expression. */
export interface Alternative {
  readonly text: string;
  /** "us base = materials"; null where no term can state it */
  readonly term: string | null;
}

/** A reading in words carries its term in brackets at the end. */
const TERM = /\((?<term>[a-z -]+) = (?<value>[^()]+)\)$/u;

/**
 * The other readings of an open question, each with the term that computes it where there is one.
 *
 * @example
 * alternativesOf(reading)[0] // { text: "no waiver (de minimis = none)", term: "de minimis = none" }
 */
export const alternativesOf = ({ settledBy, others }: Reading): readonly Alternative[] =>
  others.map((text) => {
    if (settledBy === null) return { text, term: null };
    const value = TERM.exec(text)?.groups?.['value'] ?? text;
    const read = readTermValue(settledBy, plain(value));
    return { text, term: read.ok ? read.value.text : null };
  });
