import { lineList } from './display';
import type { Issue, Values } from './issue';
import { say } from './sentences';

type LineNoteCode = Parameters<typeof say>[0];

/** Collects the lines to which one note applies, so that ten thousand lines give one sentence. */
export class LineNotes {
  private readonly positions = new Map<LineNoteCode, number[]>();

  add(code: LineNoteCode, position: number): void {
    const known = this.positions.get(code);
    if (known === undefined) this.positions.set(code, [position]);
    else if (known[known.length - 1] !== position) known.push(position);
  }

  linesOf(code: LineNoteCode): readonly number[] {
    return this.positions.get(code) ?? [];
  }

  issues(values: Values = {}): readonly Issue[] {
    return [...this.positions].map(([code, lines]) =>
      say(code, { ...values, lines: lineList(lines) }),
    );
  }
}
