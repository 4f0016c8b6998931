/** What the grid's context menus offer and the workbook behind it does not: left out of them. */
const hiddenItems = [
  'univer.command.cut',
  'sheet.command.cut',
  'sheet.menu.copy-special',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-auto-width',
];

/** The grid's setting for its menus. */
export const menus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  hiddenItems.map((id) => [id, { hidden: true }]),
);
