import { BANNER, text } from './cells';
import { looks } from './looks';
import type { Sheet } from './ooxml';
import { SOURCES } from './sources';

export function sourcesSheet(): Sheet {
  return {
    name: 'Sources',
    tabColor: '5B6B79',
    widths: [34, 60, 60],
    heights: { 0: 28, 1: 24 },
    merges: ['A2:C2'],
    rows: [
      [text('Sources of the shapes; the figures are illustrative', looks.title)],
      [text(BANNER, looks.banner)],
      [],
      ['What', 'Source', 'How it was used'].map((head) => text(head, looks.head)),
      ...SOURCES.map((source) => source.map((cell) => text(cell, looks.wrapped))),
    ],
  };
}
