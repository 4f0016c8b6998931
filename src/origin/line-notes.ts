import { lineList } from './display';
import type { Issue, Values } from './issue';
import type { CostLine } from './line';
import { positionsOf } from './positions';
import { say } from './sentences';

type LineNoteCode = Parameters<typeof say>[0];

/** Collects the lines to which one note applies, so that ten thousand lines give one sentence. */
export class LineNotes {
  private readonly lines = new Map<LineNoteCode, CostLine[]>();

  add(code: LineNoteCode, line: CostLine): void {
    const known = this.lines.get(code);
    if (known === undefined) this.lines.set(code, [line]);
    else known.push(line);
  }

  linesOf(code: LineNoteCode): readonly number[] {
    return positionsOf(this.lines.get(code) ?? []);
  }

  issues(values: Values = {}): readonly Issue[] {
    return [...this.lines.keys()].map((code) =>
      say(code, { ...values, lines: lineList(this.linesOf(code)) }),
    );
  }
}
