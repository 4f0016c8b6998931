const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Requests to suppliers and their replies, in English. */
export const suppliers = {
  suppliers: {
    reading: 'Looking for suppliers',
    askHeading: 'Ask a supplier',
    askAbout:
      'A new workbook with the parts of one supplier and nothing else: no cost, no quantity. It works without the add-in, and what was asked is kept on the sheet "NAFTA requests".',
    none: 'No cost table names the supplier of its lines. Head a column "Supplier".',
    supplier: 'Supplier',
    language: 'Language of the request',
    languages: { en: 'English', es: 'español', fr: 'français' },
    from: 'Period from',
    to: 'to',
    buyer: 'Requested by',
    open: 'Open the request',
    opened: (id: string) => `The request ${id} is open as a new workbook. Save it and send it.`,
    zip: (count: number) => `All ${count} suppliers as one zip`,
    zipName: (day: string) => `requests ${day}.zip`,
    zipProgress: (done: number, all: number) => `Requests written: ${done} of ${all}`,
    zipMade: (count: number) =>
      `${many(count, 'request is', 'requests are')} in the zip among your downloads, with an index.`,
    zipStopped: 'Stopped: no zip was made, and nothing was noted.',
    mergeHeading: 'Merge replies',
    mergeAbout:
      'Choose the files that suppliers sent back. Every answer is compared with this workbook; nothing is written before you accept it.',
    files: 'Files of replies',
    classes: {
      new: 'new',
      changed: 'changed',
      same: 'the same',
      expired: 'expired',
      implausible: 'implausible',
      contradictory: 'contradictory',
      missing: 'missing',
      refused: 'not read',
    },
    fields: { origin: 'origin', hs: 'tariff code', statement: 'statement' },
    change: (before: string, after: string) =>
      before === '' ? after : `from ${before} to ${after}`,
    lines: (count: number) => many(count, 'line', 'lines'),
    effects: 'What the accepted answers change',
    noEffect: 'No result of the workbook changes under any scenario.',
    effect: (scenario: string, cell: string, before: string, after: string) =>
      `${scenario}, ${cell}: from ${before} to ${after}`,
    asItStands: 'as it stands',
    write: (count: number) => `Write ${many(count, 'cell', 'cells')}`,
    written: (count: number) =>
      `${many(count, 'cell is', 'cells are')} written. Undo takes it back.`,
    expired: 'Statements whose period is over',
    expiredLine: (supplier: string, part: string, to: string, cell: string) =>
      `${supplier}, ${part}: valid to ${to} (${cell})`,
  },
};
