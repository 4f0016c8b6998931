import { readSelection, shownLevels, type SheetChoice, type Shown } from '../../sharing';
import type { Language } from '../../origin';
import type { Given } from '../given';
import { UsageProblem, type Verb } from '../verb';
import { copyBook } from './copy-book';
import { copyReport } from './copy-report';

const languages: readonly Language[] = ['en', 'es', 'fr'];

export const copy: Verb = {
  name: 'copy',
  words: 'BOOK.xlsx --to COPY.xlsx [--sheets NAME] [--columns LIST] [--show LEVEL]',
  about: [
    'makes a new workbook of chosen cells for a supplier or a customer: values only, without costs;',
    'a sheet states by what it was judged, and carries marks that "check" reads. BOOK never changes',
  ],
  options: {
    to: { kind: 'text', value: 'COPY.xlsx', about: ['where to save the copy'] },
    sheets: {
      kind: 'texts',
      value: 'NAME',
      about: ['a sheet to copy, with the columns that show no cost; may be given again'],
    },
    columns: {
      kind: 'text',
      value: 'LIST',
      about: ['sheets with their columns, such as "Summary!A:C; \'Net cost\'!A,C"'],
    },
    show: {
      kind: 'text',
      value: 'LEVEL',
      about: [
        'results (words, codes, dates, percentages and results, unless told otherwise),',
        'numbers (also other numbers), or costs (also amounts of money)',
      ],
    },
    supplier: {
      kind: 'text',
      value: 'NAME',
      about: ['only the lines of this supplier, where a table names suppliers'],
    },
    language: { kind: 'text', value: 'en|es|fr', about: ['the language of the statement'] },
    'key-into': {
      kind: 'text',
      value: 'KEYED.xlsx',
      about: ['save BOOK with a new key, for later checks, as another workbook'],
    },
  },
  done: 'copied',
  read(given) {
    const book = given.file('a workbook');
    const to = given.text('to', 'COPY.xlsx');
    if (to === null) throw new UsageProblem('copy needs --to COPY.xlsx');
    const request = {
      book,
      to,
      sheets: given.texts('sheets', 'the name of a sheet'),
      columns: columnsIn(given),
      shown: shownIn(given),
      supplier: given.text('supplier', 'a supplier'),
      language: languageIn(given),
      keyInto: given.text('key-into', 'KEYED.xlsx'),
    };
    return async () => copyReport(to, request.keyInto, await copyBook(request));
  },
};

function columnsIn(given: Given): readonly SheetChoice[] {
  const text = given.text('columns', 'Summary!A:C');
  if (text === null) return [];
  const columns = readSelection(text);
  if (columns === null) {
    throw new UsageProblem(
      `--columns "${text}" is no list of columns; write each sheet once, such as Summary!A:C; 'Net cost'!A,C`,
    );
  }
  return columns;
}

function shownIn(given: Given): Shown {
  const text = given.text('show', 'results') ?? 'results';
  const level = shownLevels.find((one) => one === text.trim().toLowerCase());
  if (level === undefined) {
    throw new UsageProblem(`--show "${text}" is not known; use ${shownLevels.join(', ')}`);
  }
  return level;
}

function languageIn(given: Given): Language {
  const text = given.text('language', 'en, es or fr') ?? 'en';
  const language = languages.find((one) => one === text.trim().toLowerCase());
  if (language === undefined) {
    throw new UsageProblem(`--language "${text}" is not known; use ${languages.join(', ')}`);
  }
  return language;
}
