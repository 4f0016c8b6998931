/** A customer's form, in English. */
export const form = {
  form: {
    heading: "Fill a customer's form",
    about:
      'Choose the file that a customer sent. A table of this workbook says which of its cells gets what, as formulas; the same table fills it again next time. Nothing else of the form is changed.',
    file: 'File of the form',
    reading: 'Reading the form',
    noTable: 'This workbook has no table for a form yet. The first row sets it up.',
    writes: (count: number) =>
      count === 1 ? 'One cell will be written' : `${count} cells will be written`,
    write: (cell: string, before: string, value: string) =>
      before === '' ? `${cell}: ${value}` : `${cell}: ${value} (now ${before})`,
    open: 'Open the filled form',
    opened: 'The filled form is open as a new workbook. Save it and send it.',
    addHeading: 'Add a cell to the table',
    cell: 'Cell of the form',
    typed: 'another cell',
    other: 'Sheet and cell, such as Quote!B7',
    notACell: 'Write a sheet and one cell, such as Quote!B7.',
    value: 'Value: a formula such as =Results!B2, or a text',
    selection: 'Use the selected cell',
    add: 'Add to the table',
    added: (cell: string) => `${cell} is in the table.`,
  },
};
