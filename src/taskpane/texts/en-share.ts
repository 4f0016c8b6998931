import type { CopyPreview } from '../../sharing';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

const listed = (parts: readonly (readonly [number, string, string])[], none: string): string => {
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => many(count, one, more));
  return said.length === 0 ? none : said.join(', ');
};

/** Copies for suppliers and customers, in English. */
export const share = {
  share: {
    reading: 'Reading the workbook',
    heading: 'Copy for a supplier or a customer',
    about:
      'A new workbook with the chosen columns as values, and a sheet that states by what it was judged. Costs are left out, with whatever tells them.',
    level: 'What it shows',
    levels: {
      results: 'Results, words, codes, dates and percentages',
      numbers: 'Also other numbers, but no amounts of money',
      costs: 'Everything in the chosen columns, amounts of money too',
    },
    column: (letter: string, heading: string, shown: number, leftOut: number) =>
      `${letter} ${heading} (${leftOut === 0 ? `${shown} shown` : `${shown} shown, ${leftOut} left out`})`,
    supplier: 'Lines of',
    everySupplier: 'every supplier',
    language: 'Language of the statement',
    languages: { en: 'English', es: 'Spanish', fr: 'French' },
    shows: (results: number, shown: CopyPreview['shown']) =>
      `It shows ${listed(
        [
          [results, 'result', 'results'],
          [shown.percents, 'percentage', 'percentages'],
          [shown.codes, 'code, name or quantity', 'codes, names and quantities'],
          [shown.dates, 'date', 'dates'],
          [shown.numbers, 'other number', 'other numbers'],
          [shown.texts, 'text', 'texts'],
        ],
        'nothing',
      )}${shown.amounts === 0 ? '; no amounts of money' : ''}.`,
    showsMoney: (count: number) => `It also shows ${many(count, 'amount', 'amounts')} of money.`,
    moreResults: (count: number) => `and ${many(count, 'more result', 'more results')}`,
    leftOut: (left: CopyPreview['leftOut']) =>
      `Left out: ${listed(
        [
          [left.amounts, 'cell with an amount of money', 'cells with amounts of money'],
          [left.numbers, 'cell with another number', 'cells with other numbers'],
          [left.stale, 'cell that was not recalculated', 'cells that were not recalculated'],
          [left.columns, 'column', 'columns'],
          [left.hiddenRows, 'hidden row', 'hidden rows'],
          [left.suppliers, 'row of other suppliers', 'rows of other suppliers'],
          [left.sheets, 'sheet', 'sheets'],
        ],
        'nothing else',
      )}, and every formula, name, comment and property.`,
    ofOneCost:
      'Careful: a percentage comes from a single cost. Who knows that cost can tell what it was divided by.',
    withKey:
      'Add a key to this workbook, on a sheet of its own, so that it can be told later whether the figures were the same',
    untouched: 'Your cells stay as they are.',
    make: 'Make the copy',
    again: 'Read again',
    made: 'The copy is made: a new workbook that is not saved yet, or a file among your downloads.',
    checkHeading: 'Check a copy',
    checkAbout:
      'Compares a copy that came back with what this workbook gives now: unchanged, changed, or made from other figures.',
    checkFile: 'The copy (.xlsx)',
    moreDifferences: (count: number) => `and ${many(count, 'more difference', 'more differences')}`,
  },
};
