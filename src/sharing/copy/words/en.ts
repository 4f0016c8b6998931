import type { CopyWords } from './copy-words';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);

export const en: CopyWords = {
  sheet: 'About this copy',
  leftOut: '(left out)',
  renamed: (number) => `Sheet ${number}`,
  title: 'About this copy',
  intro:
    'This workbook is a copy of chosen cells of another one: values only. Nothing in it recalculates, and no add-in is needed to read it.',
  madeOn: 'Made on',
  computedWith: 'Computed with',
  judged: 'By what it was judged',
  scenario: 'Law or proposal',
  terms: 'Terms',
  noTerms: 'none beside the law or proposal itself',
  status: 'Status',
  good: 'Good',
  date: 'Date of the requirements',
  noDate: 'none stated: the last step counts',
  sources: 'Sources',
  noScenario: 'No cell in this copy rests on a law or proposal.',
  unreadable: (text) => `could not be read: ${text}`,
  ranges: 'What was copied',
  rangeOf: (copied, original, rows) =>
    `${copied} comes from the columns ${original}, ${rows === 1 ? '1 row' : `${rows} rows`}`,
  results: 'Results in this copy',
  moreResults: (count) => `and ${count} more on the sheets`,
  left: 'What was left out',
  leftAlways:
    'Formulas, names, comments, hidden sheets, rows and columns, pivot tables, charts, pictures, links, lists, rules and the properties of the file are never copied.',
  leftAmounts: (count) => `${cells(count)} with amounts of money, or with figures that tell them`,
  leftNumbers: (count) => `${cells(count)} with other numbers`,
  leftStale: (count) => `${cells(count)} whose value was not recalculated`,
  leftHiddenRows: (count) => (count === 1 ? '1 hidden row' : `${count} hidden rows`),
  leftColumns: (count) =>
    count === 1 ? '1 column of the copied sheets' : `${count} columns of the copied sheets`,
  leftSheets: (count) => (count === 1 ? '1 other sheet' : `${count} other sheets`),
  leftSuppliers: (count) =>
    count === 1 ? '1 row of other suppliers' : `${count} rows of other suppliers`,
  rounded: 'Shares have the decimals that the original shows, and no more.',
  chosen: 'How it was made',
  selection: 'Columns',
  shown: 'Shown',
  shownIn: {
    results: 'words, codes, dates, percentages and results; no amounts of money',
    numbers: 'the same, and other numbers; no amounts of money',
    costs: 'everything in the chosen columns, amounts of money too',
  },
  supplier: 'Supplier',
  language: 'Language',
  marks: 'Marks',
  integrity: 'Integrity (SHA-256)',
  integrityNote: 'of everything that this copy shows: any change of a cell changes it',
  keyed: 'Figures (HMAC-SHA-256)',
  keyedNote: 'of the figures behind it; only the original, which holds the key, can check it',
  noKey: 'none: the original held no key',
  howToCheck:
    'To check this copy, its maker opens the original in NAFTA origin and chooses "Check a copy", or runs: nafta-origin check COPY.xlsx --original BOOK.xlsx',
  advice: 'A calculation, not legal advice and no certification of origin.',
};
