import type { Language } from '../origin';
import { cellArea, sameSheet } from './area';
import { copiesWords } from './copies-words';
import type { SheetPlan, Survey } from './port';

/** The sheet of the buyer's own workbook that holds the key of its copies. It is never copied. */
export const COPIES_SHEET = 'NAFTA copies';
/** The workbook's name for the cell with the key. */
export const COPY_KEY_NAME = 'NAFTA_COPY_KEY';

/** 256 bits in hexadecimal. */
export const isCopyKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/**
 * The sheet with the key, for a workbook that has none; null where the name or the sheet is there
 * already: what somebody else put there is not overwritten.
 */
export function planCopyKey(
  { sheets, names }: Pick<Survey, 'names'> & { readonly sheets: readonly { name: string }[] },
  key: string,
  language: Language,
): SheetPlan | null {
  const named = names.some(({ name, scope }) => scope === null && isKeyName(name));
  if (named || sheets.some(({ name }) => sameSheet(name, COPIES_SHEET))) return null;
  const words = copiesWords[language];
  return {
    sheet: COPIES_SHEET,
    addSheet: true,
    cells: [
      { row: 0, column: 0, value: words.title, style: 'title' },
      { row: 1, column: 0, value: words.forBuyer },
      { row: 3, column: 0, value: words.key, style: 'label' },
      { row: 3, column: 1, value: key, style: 'input' },
      { row: 4, column: 1, value: words.keyNote },
    ],
    widths: new Map([
      [0, 110],
      [1, 440],
    ]),
    lists: [],
    names: [{ name: COPY_KEY_NAME, area: cellArea(COPIES_SHEET, 3, 1), before: null }],
  };
}

export const isKeyName = (name: string): boolean => name.toUpperCase() === COPY_KEY_NAME;
