/** Own proposals in English. */
export const proposals = {
  proposals: {
    make: 'Make an own proposal from this one',
    explain: 'Adds a sheet with every term as a row. Change it there, then choose it above.',
    named: (label: string) => `Our version of ${label}`,
    option: 'Own proposal of this workbook',
    follows: (name: string) => `The scenario follows the table ${name}.`,
    doubts: 'Odd in this proposal, taken as it stands:',
    unread: (name: string) => `The table ${name} cannot be read:`,
  },
};
