const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Finding and confirming a cost table, in English. */
export const costSheet = {
  costSheet: {
    heading: 'Cost sheet',
    reading: 'Looking for cost tables',
    none: 'No cost table was found: no row of headings such as Part, Cost, Origin.',
    unsearched: (sheets: string) => `Too large to be searched: ${sheets}.`,
    table: 'Table',
    tableOf: (range: string, lines: number) => `${range}, ${many(lines, 'line', 'lines')}`,
    confirm:
      'Confirm or correct what each column holds. Nothing is written before you press the button.',
    roles: {
      cost: 'Cost of the line',
      origin: 'Country of origin',
      hs: 'Tariff code',
      statement: 'Statement of the supplier',
    },
    noColumn: 'none',
    product: (quantity: string, price: string) => `quantity ${quantity} x unit price ${price}`,
    sure: (percent: string, reason: string) => `${percent} sure: ${reason}`,
    leftOut: (rows: number) => `${many(rows, 'row', 'rows')} left out`,
    leftOutRow: (row: number, why: string) => `row ${row}: ${why}`,
    doubts: (count: number) => `In doubt (${count})`,
    noDoubts: 'Nothing about these columns is in doubt.',
    wholeTable: 'The whole table',
    worth: (amount: string) => `${amount} at stake`,
    more: (count: number) => `and ${count} more`,
    plan: (range: string) =>
      `New columns are written into ${range}, one formula for each line; your own cells stay as they are.`,
    heads: {
      cost: 'NAFTA cost',
      origin: 'NAFTA origin',
      hs: 'NAFTA tariff code',
      statement: 'NAFTA statement',
    },
    write: 'Write the columns',
    written: (range: string) => `Written into ${range}. One undo takes it back.`,
    goOn: 'Use them in a formula',
    needed: 'Choose a cost and an origin first.',
  },
};
