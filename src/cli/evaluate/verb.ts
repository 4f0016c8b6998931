import type { Verb } from '../verb';
import { evaluateBook } from './evaluate-book';
import { jsonReport } from './json-report';
import { tableReport } from './table-report';

export const evaluate: Verb = {
  name: 'evaluate',
  words: 'BOOK.xlsx [--scenario EXPR] [--out COPY.xlsx] [--json]',
  about: ['calculates the workbook and shows every cell that calls a NAFTA function'],
  options: {
    scenario: {
      kind: 'text',
      value: 'EXPR',
      about: [
        'write EXPR to the cell named NAFTA_SCENARIO before calculating,',
        'such as us-2017-10 or "us-2017-10; us base = materials"',
      ],
    },
    out: {
      kind: 'text',
      value: 'COPY.xlsx',
      about: ['save the calculated workbook as a copy; BOOK itself never changes'],
    },
    json: {
      kind: 'flag',
      value: '',
      about: ['{"results": [...], "notRecalculated": [...]} instead of a table'],
    },
  },
  done: 'evaluated',
  read(given) {
    const asked = {
      book: given.file('a workbook'),
      scenario: given.text('scenario', 'a scenario id'),
      out: given.text('out', 'COPY.xlsx'),
    };
    const report = given.flag('json') ? jsonReport : tableReport;
    return () => report(evaluateBook(asked));
  },
};
