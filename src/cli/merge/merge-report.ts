import { textOf } from '../../origin';
import type { Answer, Reply } from '../../workbook/reply';
import { columns } from '../evaluate/table-report';
import { oneLine } from '../problems';
import { numbered } from './accepted';
import type { Merged } from './merge-book';

/** Rows of a table that are shown; the count of the others follows. */
const MOST = 200;
const WIDEST = 60;

/** Replies for people: each with what is odd about it, its answers, then what is written and why. */
export function mergeReport({ replies, plan, effects, expired }: Merged): string {
  const written = plan.changes.length;
  const parts = [
    ...replies.map((reply, index) => replyText(reply, numbersBefore(replies, index))),
    `${written} ${written === 1 ? 'cell changes' : 'cells change'}.`,
    ...plan.left.map((issue) => oneLine(textOf(issue))),
    ...(effects.length === 0
      ? []
      : [
          table(
            ['Scenario', 'Cell', 'Before', 'After'],
            effects.map(({ scenario, cell, before, after }) => [
              scenario ?? 'as it stands',
              cell,
              before,
              after,
            ]),
          ),
        ]),
    ...(expired.length === 0
      ? []
      : [
          table(
            ['Statement is over', 'Part', 'Valid to', 'Cell'],
            expired.map(({ supplier, part, to, cell }) => [supplier, part, to, cell]),
          ),
        ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How many answers the replies before one hold: numbers go on through all of them. */
const numbersBefore = (replies: readonly Reply[], index: number): number =>
  numbered(replies.slice(0, index)).length;

function replyText(
  { file, supplier, author, signedOn, problems, notes, answers }: Reply,
  before: number,
): string {
  const who = [supplier, author, signedOn].filter((text) => text !== '').join(', ');
  const rows = answers.map((answer, index) => [
    String(before + index + 1),
    answer.key,
    answer.part,
    answer.field,
    answer.class,
    changeText(answer),
    answer.findings.map((finding) => textOf(finding)).join('; '),
  ]);
  return [
    oneLine(who === '' ? file : `${file}: ${who}`),
    ...problems.map((problem) => oneLine(`  not read: ${textOf(problem)}`)),
    ...notes.map((note) => oneLine(`  note: ${textOf(note)}`)),
    ...(rows.length === 0
      ? []
      : [table(['No.', 'Row', 'Part', 'Answer', 'Class', 'Change', 'Why'], rows)]),
  ].join('\n');
}

function changeText({ changes, asWritten }: Answer): string {
  const [first] = changes;
  if (first === undefined) return asWritten;
  const many = changes.length > 1 ? ` (${changes.length} lines)` : '';
  return first.before === ''
    ? `${first.after}${many}`
    : `from ${first.before} to ${first.after}${many}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = rows.slice(0, MOST).map((row) =>
    row.map((text, column) => {
      const line = oneLine(text);
      // the last column is a sentence and nothing stands behind it
      return column === row.length - 1 || line.length <= WIDEST
        ? line
        : `${line.slice(0, WIDEST - 3)}...`;
    }),
  );
  const more = rows.length - shown.length;
  return `${columns([heads, ...shown])}${more > 0 ? `\nand ${more} more; --json lists all` : ''}`;
}
