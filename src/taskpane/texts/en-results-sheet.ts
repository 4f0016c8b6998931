const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** Writing the evaluation as sheets that print, in English. */
export const resultsSheet = {
  resultsSheet: {
    heading: 'Results sheet',
    intro:
      'A sheet that prints on one landscape page: verdict, every test with its source, every proposal, the readings, and the lines that break it. Its cells follow the scenario.',
    goTo: 'Make a results sheet',
    shape: 'What is evaluated',
    shapes: {
      one: 'One vehicle or part',
      models: 'Each model of a column, and the fleet',
      sheets: 'One table for each model, and the fleet',
    },
    modelColumn: 'Column of models',
    netCost: 'Net cost',
    netCosts: 'Net costs: two columns, model and amount',
    blank: 'Left blank, it is a cell to fill in on the sheet.',
    ownNetCosts:
      'The net cost is read from the cell beside "Net cost" on each sheet; where there is none, it is a cell to fill in.',
    wrong: (columns: number) =>
      columns === 1
        ? 'One cell, an amount or a name, such as Summary!B4, 24500 or NetCost.'
        : 'Two columns, such as Summary!A2:B9, or a name for them.',
    charts: 'A sheet of charts as well: each proposal that sets a requirement beside it',
    noCharts: 'Charts are drawn by Excel only: here the page Compare shows them.',
    plan: (names: string) => `New sheets for: ${names}.`,
    more: (count: number) => `and ${count} more`,
    fleet: 'First a fleet table, each row linked to its sheet.',
    columns: (ranges: string) => `New columns beside the data: ${ranges}.`,
    noColumns: 'No column is written: the formulas read the table as it is.',
    withoutModel: (lines: number) =>
      `${many(lines, 'line has', 'lines have')} no model: no verdict counts ${lines === 1 ? 'it' : 'them'}. The fleet table says how many they are.`,
    needed: 'Choose a cost and an origin above first.',
    noModels: 'Choose a column of models that is not blank.',
    write: (sheets: number) => `Write ${many(sheets, 'results sheet', 'results sheets')}`,
    working: (done: number, of: number) => `Computing ${Math.min(done + 1, of)} of ${of}`,
    stop: 'Stop',
    done: (sheets: string) => `Written: ${sheets}. Undo takes it back.`,
  },
};
