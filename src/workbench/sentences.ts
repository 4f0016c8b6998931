const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Everything the page itself says. */
export const say = {
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  noBook: 'Open an .xlsx or .xlsm workbook, or drop one here.',
  starting: 'Starting the spreadsheet …',
  reading: (name: string) => `Reading ${name} …`,
  changed: 'changed, not saved',
  saved: (name: string) => `saved as ${name}`,
  handedOver: (name: string) =>
    `The add-in made a workbook: ${name} is among your downloads. The open workbook is unchanged.`,
  notAWorkbook: (name: string) =>
    `${name} is not an .xlsx or .xlsm workbook. The open workbook is unchanged.`,
  keptOpen: (sentence: string) => `${sentence} The open workbook is unchanged.`,
  unexpected: (detail: string) =>
    `The workbench could not do that: ${detail}. Nothing was changed; save a copy before going on.`,
  discard: (name: string) =>
    `${name} has changes that are not saved. Open the other workbook anyway?`,
  notRecalculated: (count: number) =>
    `${plural(count, 'formula', 'formulas')} not recalculated: the values of the file stand, and nothing that rests on them is fresh.`,
  more: (count: number) => `and ${count.toLocaleString('en')} more`,
  basedOn: (cells: readonly string[]) => `rests on ${cells.join(', ')}`,
  staleCell: (reason: string) => `Not recalculated: ${reason}`,
  noFunctions: (detail: string) =>
    `The NAFTA functions could not be loaded (${detail}); their cells keep the values of the file.`,
  calculated: (count: number) => `${plural(count, 'formula', 'formulas')} recalculated`,
  spilt: (anchor: string) => `Filled by the formula in ${anchor}`,
  chooseFromList: 'Choose from the list',
} as const;
