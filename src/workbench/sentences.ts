import { es } from './translations/es';
import { fr } from './translations/fr';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Everything the page itself says, in English. */
const english = {
  language: 'en',
  page: {
    noWorkbook: 'No workbook',
    toolbar: 'Workbook',
    open: 'Open…',
    examples: 'Examples',
    save: 'Save a copy',
    undo: 'Undo',
    undoKeys: 'Undo (Ctrl+Z)',
    redo: 'Redo',
    redoKeys: 'Redo (Ctrl+Y)',
    insertRows: 'Insert rows',
    insertRowsKeys: 'Insert rows above the selection (Ctrl++)',
    deleteRows: 'Delete rows',
    deleteRowsKeys: 'Delete the selected rows (Ctrl+-)',
    insertColumns: 'Insert columns',
    insertColumnsAbout: 'Insert columns left of the selection',
    deleteColumns: 'Delete columns',
    deleteColumnsAbout: 'Delete the selected columns',
    pane: 'Origin pane',
    file: 'Workbook file',
    messages: 'Messages',
    dismiss: 'Dismiss',
    spreadsheet: 'Spreadsheet',
    paneWidth: 'Width of the task pane',
    taskPane: 'Task pane',
    paneFrame: 'NAFTA origin task pane',
    drop: 'Drop the workbook to open it',
  },
  title: (book: string) => `${book} - NAFTA origin workbench`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  noBook: 'Open an .xlsx or .xlsm workbook or a .csv file, or drop one here.',
  starting: 'Starting the spreadsheet …',
  reading: (name: string) => `Reading ${name} …`,
  changed: 'changed, not saved',
  saved: (name: string) => `saved as ${name}`,
  handedOver: (name: string) =>
    `The add-in made a workbook: ${name} is among your downloads. The open workbook is unchanged.`,
  notAWorkbook: (name: string) =>
    `${name} is not an .xlsx or .xlsm workbook or a .csv file. The open workbook is unchanged.`,
  textFile: (name: string) =>
    `${name} is read as a workbook: plain numbers are numbers, everything else is text, and nothing in it is calculated. A copy is saved as .xlsx; the file itself stays as it is.`,
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
  refused: {
    move: 'Rows, columns and ranges cannot be moved, nor inserted or deleted in this way',
    cut: 'Cells cannot be cut: copy and clear them',
    sheets: 'Sheets cannot be added, removed, renamed or moved',
    merge: 'Cells cannot be merged or split',
    hide: 'Rows and columns cannot be hidden or shown',
    freeze: 'Frozen panes cannot be changed',
    protection: 'Protection cannot be changed',
    names: 'Names cannot be changed',
    heights: 'Row heights cannot be changed',
    formats: 'Of the format only bold and column widths can be changed',
    command: 'This command is not offered',
  },
  inExcel: (what: string) => `${what} in this workbench; Excel can do it with the saved copy.`,
  changeInExcel:
    'This change cannot be made in this workbench; Excel can make it with the saved copy.',
} as const;

type Wide<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Wide<T[Key]> };

/** Everything the page says, in one language. */
export type Sentences = Wide<typeof english>;

const translations: ReadonlyMap<string, Sentences> = new Map([
  ['es', es],
  ['fr', fr],
]);

/** The sentences for a language tag such as "es-MX"; English where there are none. */
export const sentencesFor = (tag: string): Sentences =>
  translations.get(tag.toLowerCase().split('-')[0] ?? '') ?? english;

/** What the page says, in English until {@link speak} is told a language. */
export let say: Sentences = english;

/** Lets the page speak the language of the browser. */
export function speak(tag: string): void {
  say = sentencesFor(tag);
}
