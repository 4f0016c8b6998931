/** What the grid can do but the workbook behind it cannot yet: refused with a sentence, not half done. */
const refused: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /(insert|remove|delete|append)-(row|col|multi|range)|(insert|delete)-range|move-(rows|cols|columns|range)|reorder-range/,
    'Rows, columns and ranges cannot be moved, nor inserted or deleted in this way',
  ],
  [/\.cut$|cut-content/, 'Cells cannot be cut: copy and clear them'],
  [
    /insert-sheet|remove-sheet|copy-sheet|copy-worksheet|worksheet-name|worksheet-order|worksheet-hid|worksheet-show|tab-color/,
    'Sheets cannot be added, removed, renamed or moved',
  ],
  [/merge/, 'Cells cannot be merged or split'],
  [/hidden|visible|hide-(row|col)/, 'Rows and columns cannot be hidden or shown'],
  [/frozen/, 'Frozen panes cannot be changed'],
  [/protection|permission/, 'Protection cannot be changed'],
  [/defined-name/, 'Names cannot be changed'],
  [/row-height|row-data|col-data/, 'Row heights cannot be changed'],
  [
    /italic|underline|stroke|font|text-color|text-rotation|text-wrap|align|background-color|border|range-theme|default-style|gridlines|right-to-left|format-painter|paste-format|script|overline/,
    'Of the format only bold and column widths can be changed',
  ],
  [/split-text|text-to-number|toggle-cell-checkbox|custom-metadata/, 'This command is not offered'],
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
  if (found) return `${found[1]} in this workbench; Excel can do it with the saved copy.`;
  if (/^(sheet|numfmt|data-validation)\.mutation\./.test(id)) {
    return 'This change cannot be made in this workbench; Excel can make it with the saved copy.';
  }
  return null;
}
