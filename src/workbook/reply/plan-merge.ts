import type { Issue } from '../../origin';
import type { Answer, CellChange, Reply } from './answer';
import { say } from './sentences';
import { logEntry, type LogEntry } from './statement-log';

/** What is written once answers are accepted. */
export interface MergePlan {
  readonly changes: readonly CellChange[];
  readonly entries: readonly LogEntry[];
  /** accepted answers that are left out, and why */
  readonly left: readonly Issue[];
}

/** Whether an answer can be accepted: there is something to write. */
export const isAcceptable = ({ changes }: Answer): boolean => changes.length > 0;

/**
 * The cells and the entries of the log for the answers that are accepted. A cell that two replies
 * would write the same to is written once. The same replies again give an empty plan, since every
 * cell says so already.
 */
export function planMerge(
  replies: readonly Reply[],
  accepts: (answer: Answer) => boolean,
  today: string,
): MergePlan {
  const changes = new Map<string, CellChange>();
  const entries: LogEntry[] = [];
  const left: Issue[] = [];
  for (const reply of replies) {
    const chosen = reply.answers.filter((answer) => isAcceptable(answer) && accepts(answer));
    for (const answer of chosen) {
      if (answer.needsOrigin && !originTaken(answer, reply, chosen)) {
        left.push(say('origin-left', { part: answer.part }));
        continue;
      }
      for (const change of answer.changes) {
        const cell = `${change.sheet}!${change.row},${change.column}`;
        if (changes.has(cell)) continue;
        changes.set(cell, change);
        entries.push(logEntry(reply, answer, change, today));
      }
    }
  }
  return { changes: [...changes.values()], entries, left };
}

/** The origin of the same row is accepted, or on record already. */
function originTaken(answer: Answer, { answers }: Reply, chosen: readonly Answer[]): boolean {
  const origin = answers.find(({ key, field }) => key === answer.key && field === 'origin');
  return origin !== undefined && (origin.class === 'same' || chosen.includes(origin));
}
