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
    fixHeads: {
      share: (place: number) => `NAFTA share ${place}`,
      neighbours: (header: string) => `NAFTA ${header} by neighbours`,
      total: 'NAFTA total',
      confirm: 'NAFTA to confirm',
    },
    fixed: (columns: string) =>
      `Among them what puts right or asks: ${columns}. Each doubt is said there until its cell is settled.`,
    questions: {
      heading: 'What only you can say',
      choose: 'Choose',
      codes: 'Country codes of the origin column',
      codesHint: (codes: string) => `They differ for ${codes}.`,
      codesAsked: 'Some letters are codes of the AALA key only: say which system the column uses.',
      iso: 'ISO: CN China, CH Switzerland, DE Germany',
      aala: 'AALA: CN Canada, CH China, DE Denmark, M Mexico',
      decimal: (cell: string) => `Decimal sign of texts such as "${cell}"`,
      decimalOpen: 'not known: left unread',
      decimalPoint: 'point, as in 1,234.50',
      decimalComma: 'comma, as in 1.234,50',
      pieces: (unit: string) => `A price marked "${unit}" is for how many pieces?`,
      piecesOpen: 'Its lines are #N/A until you say it.',
      base: (currencies: string) => `Several currencies (${currencies}): convert into`,
      baseHint:
        'An amount without a sign is taken to be in it; a blank cell of a currency column is #N/A.',
      rateLegend: (currency: string) => `Rate of ${currency}`,
      rate: (currency: string, base: string) => `1 ${currency} is how many ${base}?`,
      rateHint: 'Left blank, the lines in this currency are #N/A.',
      rateWrong: (text: string) => `"${text}" is not a number above 0.`,
      date: 'Date of the rate',
      source: 'Source of the rate',
      ratesOfBook: (table: string, base: string) =>
        `The rates of ${table} are used; they convert into ${base}.`,
      ratesLacking: (currencies: string) =>
        `It has no rate for ${currencies}: add a row there, or those lines are #N/A.`,
    },
    conversion: {
      currency: 'NAFTA currency',
      rate: 'NAFTA rate',
      rateOf: 'NAFTA rate of',
      rateInto: (base: string) => `NAFTA rate: ${base} for 1 unit`,
      date: 'NAFTA rate date',
      source: 'NAFTA rate source',
      itself: 'the currency itself',
    },
    write: 'Write the columns',
    written: (range: string) => `Written into ${range}. One undo takes it back.`,
    goOn: 'Use them in a formula',
    needed: 'Choose a cost and an origin first.',
  },
};
