import { sentences, type Sentence } from '../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** What the add-in says when a workbook cannot be read or changed. */
export const english = {
  protected: {
    kind: 'missing',
    en: 'A sheet is protected, or the workbook does not allow changes. Take the protection off (Review > Unprotect) and try again. Nothing was changed.',
  },
  structure: {
    kind: 'missing',
    en: 'The structure of the workbook is protected, so no sheet can be added. Take that protection off (Review > Protect Workbook) and try again. Nothing was changed.',
  },
  editing: {
    kind: 'missing',
    en: 'A cell is being edited. Press Enter or Esc in the cell, then try again. Nothing was changed.',
  },
  'read-only': {
    kind: 'missing',
    en: 'This workbook is open read-only. Save a copy or choose Enable Editing, then try again. Nothing was changed.',
  },
  'not-found': {
    kind: 'missing',
    en: 'A sheet, a name or a cell that was there a moment ago is gone. Refresh the pane and try again. Nothing was changed.',
  },
  exists: {
    kind: 'missing',
    en: 'Someone else has just added the same sheet or name. Refresh the pane and try again. Nothing was changed.',
  },
  busy: {
    kind: 'missing',
    en: 'Excel is busy and did not answer. Wait for the calculation to finish, then try again. Nothing was changed.',
  },
  'too-old': {
    kind: 'missing',
    en: 'This version of Excel lacks a command that the pane needs (ExcelApi 1.11). Update Excel. Nothing was changed.',
  },
  occupied: {
    kind: 'missing',
    en: '{cell} is not what it was, or holds something already. Choose a blank cell, or refresh the pane, and try again. Nothing was changed.',
  },
  changed: {
    kind: 'missing',
    en: 'Someone has just changed the cell of {name}: it says "{now}" now. Look at it in the pane and choose again. Nothing was changed.',
  },
  'confirm-shares': {
    kind: 'missing',
    en: '{cell} names several countries: state the share of units bought from {countries} in {cells}',
  },
  'confirm-neighbours': {
    kind: 'note',
    en: '{cell} is not made like its neighbours: {other} shows what their formula gives',
  },
  'several-selected': {
    kind: 'missing',
    en: 'Several separate areas are selected. Select one block of cells and try again. Nothing was changed.',
  },
  cancelled: {
    kind: 'missing',
    en: 'Stopped as you asked. Nothing was changed.',
  },
  refused: {
    kind: 'missing',
    en: 'Excel refused the request ({code}: {message}). Nothing was changed.',
  },
  unread: {
    kind: 'missing',
    en: '{reason} The workbook could not be read: the pane shows what it read before.',
  },
  'half-done': {
    kind: 'missing',
    en: '{reason} Part of it was done and could not be taken back. Press Ctrl+Z until the sheet "{sheet}" is as before.',
  },
  'reference-broken': { kind: 'note', en: 'it points to a cell that was deleted (#REF!)' },
  'not-a-cell': { kind: 'note', en: 'it stands for {formula}, not for a cell' },
  'several-cells': { kind: 'note', en: 'it points to {count} cells ({address}), not to one' },
  'sheet-missing': { kind: 'note', en: 'it points to the sheet "{sheet}", which is not there' },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });
