import type { Sheet } from '../ooxml/write-book';
import { text } from './cells';
import { looks } from './looks';

export interface SourcesText {
  /** the sheet's name, title and banner, in the language of the example */
  readonly name: string;
  readonly title: string;
  readonly banner: string;
  /** what, source, how it was used */
  readonly heads: readonly [string, string, string];
}

/** What an example was shaped on, line by line. */
export function sourcesSheet(
  said: SourcesText,
  sources: readonly (readonly [what: string, source: string, use: string])[],
): Sheet {
  return {
    name: said.name,
    tabColor: '5B6B79',
    widths: [34, 60, 60],
    heights: { 0: 28, 1: 24 },
    merges: ['A2:C2'],
    rows: [
      [text(said.title, looks.title)],
      [text(said.banner, looks.banner)],
      [],
      said.heads.map((head) => text(head, looks.head)),
      ...sources.map((source) => source.map((cell) => text(cell, looks.wrapped))),
    ],
  };
}
