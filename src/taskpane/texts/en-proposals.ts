/** Own proposals in English. */
export const proposals = {
  proposals: {
    editor: {
      heading: (name: string) => `Figures of ${name}`,
      intro: 'Change figures here or on the sheet; nothing is written before you say so.',
      value: 'Value',
      from: 'From (year-month-day)',
      formula: 'A formula: change it on the sheet.',
      odd: 'Odd, taken as it stands:',
      write: (count: number) => `Write ${count === 1 ? '1 figure' : `${count} figures`}`,
      written: 'Written into the table. One undo takes it back.',
    },
    make: 'Make an own proposal from this one',
    explain: 'Adds a sheet with every term as a row. Change it there, then choose it above.',
    named: (label: string) => `Our version of ${label}`,
    option: 'Own proposal of this workbook',
    follows: (name: string) => `The scenario follows the table ${name}.`,
    doubts: 'Odd in this proposal, taken as it stands:',
    unread: (name: string) => `The table ${name} cannot be read:`,
  },
};
