import type { ReadingEntry } from './tools';

/** One reading that can be chosen: its words, and the expression that states it. */
export interface ReadingChoice {
  readonly text: string;
  readonly expression: string;
  readonly chosen: boolean;
}

const partsOf = (expression: string): readonly string[] =>
  expression
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
const termOf = (part: string): string => plain(part.split('=')[0] ?? '');

/**
 * The readings of an open question as expressions: the scenario's own one, those that a term can
 * state, and what the expression states now where that is none of them.
 */
export function readingChoices(entry: ReadingEntry, expression: string): readonly ReadingChoice[] {
  const { settledBy } = entry;
  if (settledBy === null) return [];
  const parts = partsOf(expression);
  const others = parts.filter((part, index) => index === 0 || termOf(part) !== plain(settledBy));
  const stated = parts.find((part, index) => index > 0 && termOf(part) === plain(settledBy));
  const choices = entry.alternatives.flatMap(({ text, term }) =>
    term === null
      ? []
      : [
          {
            text,
            expression: [...others, term].join('; '),
            chosen: stated !== undefined && plain(stated) === plain(term),
          },
        ],
  );
  const unlisted = stated !== undefined && !choices.some(({ chosen }) => chosen);
  return [
    { text: entry.reading, expression: others.join('; '), chosen: stated === undefined },
    ...choices,
    ...(unlisted ? [{ text: stated, expression, chosen: true }] : []),
  ];
}
