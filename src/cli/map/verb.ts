import type { Verb } from '../verb';
import { mapBook } from './map-book';
import { mapJson } from './map-json';
import { mapReport } from './map-report';

export const map: Verb = {
  name: 'map',
  words: 'BOOK.xlsx|TABLE.csv [--json]',
  about: [
    'finds the cost tables and the sheets with a row for each model,',
    'proposes what their columns hold, and lists what is in doubt',
  ],
  options: {
    json: {
      kind: 'flag',
      value: '',
      about: ['{"sheets": [...]} with range, columns, excludedRows, lint'],
    },
  },
  done: 'mapped',
  read(given) {
    const book = given.file('a workbook');
    const report = given.flag('json') ? mapJson : mapReport;
    return () => report(mapBook(book));
  },
};
