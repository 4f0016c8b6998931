import { hasWords } from './word-search';

/** A function as the help of the pane shows it. */
export interface HelpEntry {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description: string;
  }[];
  readonly example: { readonly formula: string };
}

export interface Word {
  readonly word: string;
  readonly meaning: string;
}

/** What a search finds: every word of the query begins a word of the entry, in any order. */
export interface Found<Entry> {
  readonly functions: readonly Entry[];
  readonly words: readonly Word[];
}

export function searchHelp<Entry extends HelpEntry>(
  query: string,
  functions: readonly Entry[],
  words: readonly Word[],
): Found<Entry> {
  return {
    functions: functions.filter((one) => hasWords(query, textOf(one))),
    words: words.filter(({ word, meaning }) => hasWords(query, `${word} ${meaning}`)),
  };
}

const textOf = ({ id, description, parameters }: HelpEntry): string =>
  [id, description, ...parameters.flatMap(({ name, description: said }) => [name, said])].join(' ');
