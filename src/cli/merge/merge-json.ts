import { textOf, type Issue } from '../../origin';
import { fullAddress, cellArea } from '../../workbook';
import type { CellChange } from '../../workbook/reply';
import type { Merged } from './merge-book';

/**
 * Replies for programs: `{"replies": [{"file", "hash", "request", "supplier", "author", "signedOn",
 * "problems", "notes", "answers": [{"name", "key", "part", "field", "class", "asWritten", "from", "to",
 * "changes", "findings"}]}], "changes": [{"cell", "before", "after"}], "leftOut", "effects":
 * [{"scenario", "cell", "formula", "before", "after"}], "expired": [...]}`
 */
export function mergeJson({ replies, plan, effects, expired }: Merged): string {
  const report = {
    replies: replies.map((reply) => ({
      ...reply,
      problems: reply.problems.map(sentence),
      notes: reply.notes.map(sentence),
      answers: reply.answers.map(
        ({ request, key, part, field, class: cls, asWritten, from, to, changes, findings }) => ({
          name: `${request}:${key}:${field}`,
          key,
          part,
          field,
          class: cls,
          asWritten,
          from,
          to,
          changes: changes.map(changed),
          findings: findings.map(sentence),
        }),
      ),
    })),
    changes: plan.changes.map(changed),
    leftOut: plan.left.map(sentence),
    effects,
    expired,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const sentence = (issue: Issue): object => ({ code: issue.code, message: textOf(issue) });

const changed = ({ sheet, row, column, before, after }: CellChange): object => ({
  cell: fullAddress(cellArea(sheet, row, column)),
  before,
  after,
});
