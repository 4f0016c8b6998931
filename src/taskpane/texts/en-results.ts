/** Results and what-if in English. */
export const results = {
  results: {
    heading: 'Results',
    cases: 'Cases',
    showMore: (next: number, left: number) =>
      next === left ? `Show ${left} more` : `Show ${next} more of ${left}`,
    none: 'No formula judges a cost sheet yet. Insert one, or confirm a cost sheet first.',
    short: (points: string) => `short by ${points} ${points === '1.0' ? 'point' : 'points'}`,
    spare: (points: string) => `${points} ${points === '1.0' ? 'point' : 'points'} to spare`,
    headroom: {
      spare: (amount: string) => `${amount} more non-originating value would still pass.`,
      short: (amount: string) => `${amount} of non-originating value too much.`,
      usSpare: (amount: string) => `${amount} less US value would still pass.`,
      usShort: (amount: string) => `${amount} of US value are missing.`,
      exact: 'Exactly at the limit: no further amount fits.',
      lowest: (amount: string) =>
        `The lowest net cost at which the regional value content still passes is ${amount}.`,
    },
    tryLine: 'Try',
    tryLineOf: (line: number) => `Try line ${line} otherwise`,
  },
  whatIf: {
    heading: 'What if',
    intro: 'Try a change: nothing is written before you say so.',
    part: 'What changes',
    parts: {
      origins: 'Origin of a line',
      statements: 'Statement on a line',
      costs: 'Cost of a line',
      cell: 'A cell: an exchange rate, a price, the net cost',
    },
    line: 'Line',
    lineWrong: 'Choose a line from the list.',
    moreLines: (count: number) => `and ${count} more: type a part or a word`,
    noLine: 'No line has these words.',
    cell: 'Cell',
    cellWrong: 'Give one cell, such as Rates!B3, or select it and press "Selection".',
    inFormula: 'This is written in the formula itself, not in a cell.',
    now: (address: string, shown: string) => `${address} holds ${shown}.`,
    nowFormula: (address: string, formula: string) =>
      `${address} holds the formula ${formula}. It can be tried, not overwritten.`,
    blank: 'nothing',
    value: 'New value',
    hints: {
      origins: 'Such as US, MX, or US 60%; CN 40%',
      statements: 'Such as originating, RVC 55%, VNM 12.50',
      costs: 'An amount, such as 1250.40',
      cell: 'A number such as 0.055, or a text',
    },
    numberWrong: 'Write one number, without thousands separators, such as 1250.40.',
    formulaWrong: 'A formula cannot be tried here: give a number or a text.',
    go: 'Try it',
    working: 'Calculating the workbook a second time',
    stopped: 'Stopped before the end: nothing is claimed, and nothing was written.',
    uncertain: (address: string, formula: string) =>
      `${address} holds ${formula}, which cannot be calculated here, so nothing is claimed about the change.`,
    differs: (address: string) =>
      `${address} shows something else than its formula gives here, so nothing is claimed about the change. Recalculate and try again.`,
    tooLarge: 'This workbook has too many cells to be calculated a second time here.',
    spilt: (address: string) =>
      `${address} is filled by the formula of another cell. Change what that formula refers to.`,
    changed: (address: string, before: string, after: string) => `${address}: ${before} → ${after}`,
    result: 'Before and after',
    inForce: (label: string) => `In force: ${label}`,
    turn: (before: string, after: string) => `${before} → ${after}`,
    others: 'Other cases that change:',
    write: 'Write this',
    refused: (address: string) =>
      `${address} holds a formula, so it is not overwritten. Change the cell that the formula refers to.`,
    written: (address: string) => `Written into ${address}. One undo takes it back.`,
  },
};
