import { cancellable, progress } from '../cancellable';
import type { Given } from '../given';
import { dayGiven, today } from '../today';
import { UsageProblem, type Verb } from '../verb';
import { readChoice } from './accepted';
import { mergeBook, type MergeCommand } from './merge-book';
import { mergeJson } from './merge-json';
import { mergeReport } from './merge-report';

export const merge: Verb = {
  name: 'merge',
  words: 'BOOK.xlsx REPLY.xlsx... [--to OUT.xlsx] [--accept new,changed] [--reject 3] [--json]',
  about: [
    "reads suppliers' replies, compares every answer with BOOK, and shows what they would change",
    'under every scenario; with --to saves BOOK with the accepted answers and a log of them',
  ],
  options: {
    to: { kind: 'text', value: 'OUT.xlsx', about: ['where to save; BOOK itself never changes'] },
    accept: {
      kind: 'text',
      value: 'ANSWERS',
      about: [
        'which answers are taken over: new (blank cells, the default), changed, expired,',
        'implausible, none; or single ones, by their number in the preview or as',
        'REQUEST:PART:QUESTION; what contradicts or cannot be read never is',
      ],
    },
    reject: {
      kind: 'text',
      value: 'ANSWERS',
      about: ['which answers are not taken over, although --accept takes their class'],
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
    accept: readChoice(given.text('accept', 'new,changed') ?? 'new', 'accept'),
    reject: readChoice(given.text('reject', '3') ?? 'none', 'reject'),
    today: day === null ? today() : dayGiven(day, 'date'),
  };
}
