import { answerClasses, type AnswerClass } from '../../workbook/reply';
import { cancellable, progress } from '../cancellable';
import type { Given } from '../given';
import { dayGiven, today } from '../today';
import { UsageProblem, type Verb } from '../verb';
import { mergeBook, type MergeCommand } from './merge-book';
import { mergeJson } from './merge-json';
import { mergeReport } from './merge-report';

/** What can be accepted at all: there is something to write. */
const ACCEPTABLE: readonly AnswerClass[] = ['new', 'changed', 'expired', 'implausible'];

export const merge: Verb = {
  name: 'merge',
  words: 'BOOK.xlsx REPLY.xlsx... [--to OUT.xlsx] [--accept new,changed] [--json]',
  about: [
    "reads suppliers' replies, compares every answer with BOOK, and shows what they would change",
    'under every scenario; with --to saves BOOK with the accepted answers and a log of them',
  ],
  options: {
    to: { kind: 'text', value: 'OUT.xlsx', about: ['where to save; BOOK itself never changes'] },
    accept: {
      kind: 'text',
      value: 'CLASSES',
      about: [
        'which answers are taken over: new (blank cells, the default), changed,',
        'expired, implausible, none; what contradicts or cannot be read never is',
      ],
    },
    date: {
      kind: 'text',
      value: 'DAY',
      about: ['the day periods are compared with (default today)'],
    },
    json: {
      kind: 'flag',
      value: '',
      about: ['{"replies": [...], "changes": [...], "effects": [...], "expired": [...]}'],
    },
  },
  done: 'merged',
  read(given) {
    const command = commandOf(given);
    const report = given.flag('json') ? mergeJson : mergeReport;
    return ({ error }) =>
      cancellable(async (signal) =>
        report(await mergeBook(command, signal, progress('replies', error))),
      );
  },
};

function commandOf(given: Given): MergeCommand {
  const [book, ...replies] = given.files;
  if (book === undefined || replies.length === 0) {
    throw new UsageProblem('merge needs a workbook and replies: merge BOOK.xlsx REPLY.xlsx...');
  }
  const day = given.text('date', '2026-01-31');
  return {
    book,
    replies,
    to: given.text('to', 'OUT.xlsx'),
    accept: accepted(given.text('accept', 'new,changed') ?? 'new'),
    today: day === null ? today() : dayGiven(day, 'date'),
  };
}

function accepted(text: string): ReadonlySet<AnswerClass> {
  if (text.trim() === 'none') return new Set();
  return new Set(
    text.split(',').map((word) => {
      const cls = answerClasses.find((one) => one === word.trim());
      if (cls === undefined || !ACCEPTABLE.includes(cls)) {
        throw new UsageProblem(
          `--accept "${word.trim()}" is not one of ${ACCEPTABLE.join(', ')}, none`,
        );
      }
      return cls;
    }),
  );
}
