import type { Given } from './given';
import type { Streams } from './main';

/** An option as `parseArgs` reads it and as the help shows it. */
export interface Option {
  /** a flag stands alone; a text is given once; texts may be given again and again */
  readonly kind: 'flag' | 'text' | 'texts';
  /** what stands for the value in the help: "COPY.xlsx"; of a flag "" */
  readonly value: string;
  /** lines of the help */
  readonly about: readonly string[];
}

/** What a command gives: a text for standard output; `found` where it ends with exit code 3. */
export type Answer = string | { readonly text: string; readonly found: boolean };

/** What a command does once its words are understood. */
export type Work = (streams: Streams) => Answer | Promise<Answer>;

/** One command of the command line. A new one is a file of its own and an entry in `verbs.ts`. */
export interface Verb {
  readonly name: string;
  /** what follows the name: "BOOK.xlsx [--json]" */
  readonly words: string;
  /** lines of the help */
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** completes "BOOK.xlsx cannot be ..." for an error that nobody foresaw */
  readonly done: string;
  /** the work that the words ask for; throws a {@link UsageProblem} where they are wrong */
  readonly read: (given: Given) => Work;
}

/** Words that the command line cannot follow; the message says which, and what to give instead. */
export class UsageProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageProblem';
  }
}
