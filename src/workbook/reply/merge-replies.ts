import type { Answer, Reply } from './answer';
import { readReply, type KnownState } from './read-reply';
import { say } from './sentences';

/** A file of a reply that is opened when its turn comes. */
export interface ReplySource {
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** After each reply: how many were read; the signal ends the reading between two files. */
export interface Watch {
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Replies, read one after the other: at no time is more than one file in memory. Answers of several
 * replies to the same cell are set against each other.
 *
 * @throws the signal's reason where it ends the reading
 */
export async function readReplies(
  sources: readonly ReplySource[],
  known: KnownState,
  { onProgress, signal }: Watch = {},
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (const { name, bytes } of sources) {
    signal?.throwIfAborted();
    replies.push(await readReply(name, await bytes(), known));
    onProgress?.(replies.length, sources.length);
  }
  signal?.throwIfAborted();
  return againstEachOther(replies);
}

/** Two replies that would write different things to one cell contradict each other. */
function againstEachOther(replies: readonly Reply[]): readonly Reply[] {
  const said = new Map<string, { readonly after: string; readonly file: string }[]>();
  for (const { file, answers } of replies) {
    for (const { changes } of answers) {
      for (const { sheet, row, column, after } of changes) {
        const cell = `${sheet}!${row},${column}`;
        said.set(cell, [...(said.get(cell) ?? []), { after, file }]);
      }
    }
  }
  const settled = (answer: Answer): Answer => {
    for (const { sheet, row, column, after } of answer.changes) {
      const others = said.get(`${sheet}!${row},${column}`) ?? [];
      const other = others.find((one) => one.after !== after);
      if (other === undefined) continue;
      const finding = say('two-replies', { file: other.file, other: other.after });
      return {
        ...answer,
        class: 'contradictory',
        changes: [],
        findings: [...answer.findings, finding],
      };
    }
    return answer;
  };
  return replies.map((reply) => ({
    ...reply,
    answers: reply.answers.map(settled),
  }));
}
