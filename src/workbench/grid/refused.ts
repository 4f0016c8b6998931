import { say, type Sentences } from '../sentences';

/** What the grid can do but the workbook behind it cannot yet: refused with a sentence, not half done. */
const refused: readonly (readonly [pattern: RegExp, what: keyof Sentences['refused']])[] = [
  [
    /(insert|remove|delete|append)-(row|col|multi|range)|(insert|delete)-range|move-(rows|cols|columns|range)|reorder-range/,
    'move',
  ],
  [/\.cut$|cut-content/, 'cut'],
  [
    /insert-sheet|remove-sheet|copy-sheet|copy-worksheet|worksheet-name|worksheet-order|worksheet-hid|worksheet-show|tab-color/,
    'sheets',
  ],
  [/merge/, 'merge'],
  [/hidden|visible|hide-(row|col)/, 'hide'],
  [/frozen/, 'freeze'],
  [/protection|permission/, 'protection'],
  [/defined-name/, 'names'],
  [/row-height|row-data|col-data/, 'heights'],
  [
    /italic|underline|stroke|font|text-color|text-rotation|text-wrap|align|background-color|border|range-theme|default-style|gridlines|right-to-left|format-painter|paste-format|script|overline/,
    'formats',
  ],
  [/split-text|text-to-number|toggle-cell-checkbox|custom-metadata/, 'command'],
];

/** Sheet changes that are the view's own affair, or that the workbench carries out itself. */
const allowedMutations = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.empty',
]);

const isAboutSheets = (id: string) => /^(sheet|formula|numfmt|data-validation)\./.test(id);

/** What to say when a command of the grid is refused, or null when it may run. */
export function refusal(id: string): string | null {
  if (!isAboutSheets(id) || allowedMutations.has(id)) return null;
  if (/\.operation\./.test(id)) return null;
  const found = refused.find(([pattern]) => pattern.test(id));
  if (found) return say.inExcel(say.refused[found[1]]);
  if (/^(sheet|numfmt|data-validation)\.mutation\./.test(id)) {
    return say.changeInExcel;
  }
  return null;
}
