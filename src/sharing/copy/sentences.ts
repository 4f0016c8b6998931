import { sentences, textOf, type Issue, type Sentence, type Values } from '../../origin';
import { es } from './translations/es';
import { fr } from './translations/fr';

/** Why a copy cannot be made or checked, and what a check found. */
export const english = {
  'copy-nothing-chosen': {
    kind: 'missing',
    en: 'No visible sheet shows a result of a NAFTA function: choose sheets and columns, such as "Bill!A:B". Nothing was written.',
  },
  'copy-no-sheet': {
    kind: 'malformed',
    en: 'There is no visible sheet "{sheet}" to copy; the visible sheets are {sheets}. Nothing was written.',
  },
  'copy-too-large': {
    kind: 'malformed',
    en: 'The sheet "{sheet}" reaches too far to be copied: delete what stands in its far corner, or choose another sheet. Nothing was written.',
  },
  'copy-no-columns': {
    kind: 'malformed',
    en: 'None of the chosen columns of the sheet "{sheet}" holds anything that is visible. Choose other columns. Nothing was written.',
  },
  'copy-no-supplier': {
    kind: 'malformed',
    en: 'No chosen sheet has a line of the supplier "{supplier}"; the suppliers named there are {suppliers}. Nothing was written.',
  },
  'copy-no-suppliers': {
    kind: 'malformed',
    en: 'No chosen sheet has a table with a column of suppliers, so there are no lines of "{supplier}" to choose. Nothing was written.',
  },
  'copy-key-damaged': {
    kind: 'malformed',
    en: 'The name NAFTA_COPY_KEY does not lead to a key of 64 hexadecimal digits. Restore the cell, or delete the name and the sheet "NAFTA copies" for a new key. Nothing was written.',
  },
  'check-no-statement': {
    kind: 'malformed',
    en: 'This workbook has no sheet such as "About this copy", or it is damaged: it is no copy of NAFTA origin, or the sheet was deleted or renamed.',
  },
  'check-unchanged': {
    kind: 'note',
    en: 'The copy is unchanged, and it was made from the figures that the original holds now.',
  },
  'check-unchanged-no-key': {
    kind: 'note',
    en: 'The copy is unchanged, and every cell agrees with the original. Whether the figures behind it are the same cannot be told: the copy or the original has no key.',
  },
  'check-other-figures': {
    kind: 'note',
    en: 'The copy is unchanged since it was made, but it was made from other figures than the original holds now.',
  },
  'check-changed': {
    kind: 'note',
    en: 'The copy was changed after it was made.',
  },
  'check-changed-and-figures': {
    kind: 'note',
    en: 'The copy was changed after it was made, and the original holds other figures now: the cells below differ for either reason.',
  },
  'check-forged': {
    kind: 'note',
    en: 'The copy was changed after it was made and marked anew: its mark fits its cells, but the original did not make it.',
  },
  'check-differs-no-key': {
    kind: 'note',
    en: 'The mark of the copy fits its cells, but they differ from the original, which has changed since, or the copy was changed and marked anew. Without a key this cannot be told apart.',
  },
  'check-original-lacks': {
    kind: 'note',
    en: 'The original cannot make this copy any more: {reason}',
  },
  'difference-cell': {
    kind: 'note',
    en: '{cell}: the copy shows {copy}, the original gives {original}',
  },
  'difference-formula': {
    kind: 'note',
    en: '{cell}: the copy holds a formula, which no copy has when it is made',
  },
  'difference-extra-sheet': {
    kind: 'note',
    en: 'The sheet "{sheet}" was added to the copy.',
  },
  'difference-lost-sheet': {
    kind: 'note',
    en: 'The sheet "{sheet}" is missing from the copy.',
  },
  'difference-statement': {
    kind: 'note',
    en: 'The sheet "{sheet}" itself, or the look of a cell, was changed.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export const say = sentences(english, { es, fr });

/** A sentence against a request, for a person. */
export class CopyProblem extends Error {
  readonly issue: Issue;

  constructor(code: Parameters<typeof say>[0], values: Values = {}) {
    const issue = say(code, values);
    super(textOf(issue));
    this.name = 'CopyProblem';
    this.issue = issue;
  }
}
