const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** The audit of the workbook, in English. */
export const audit = {
  audit: {
    heading: 'Audit',
    intro:
      'What in this workbook is wrong, or may be, as it stands now. Nothing is changed before you have seen it.',
    reading: 'Looking through the workbook',
    stop: 'Stop',
    stopped: 'Stopped before the end: nothing was found out.',
    again: 'Look again',
    none: 'Nothing was found.',
    severity: {
      error: (count: number) => `Errors (${count})`,
      warning: (count: number) => `Warnings (${count})`,
      note: (count: number) => `Notes (${count})`,
    },
    worth: {
      money: (amount: string) => `${amount} at stake`,
      points: (points: string) => `${points} points`,
    },
    more: (count: number) => `and ${count} more`,
    show: (count: number) => `Show (${count})`,
    difference: (cell: string, shown: string, now: string) =>
      `${cell} shows ${shown}, and gives ${now} now`,
    blank: 'nothing',
    fix: 'Fix',
    fixThis: (what: string) => `Fix: ${what}`,
    fixSafe: (cells: number) => `Fix everything safe (${many(cells, 'cell', 'cells')})`,
    preview: 'This will be written',
    becomes: 'becomes',
    enteredAgain: 'entered again as it is',
    write: 'Write',
    cancel: 'Cancel',
    written: (cells: number) =>
      `${many(cells, 'cell was', 'cells were')} written. One undo takes it back.`,
    repair: 'Repair',
  },
};
