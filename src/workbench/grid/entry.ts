import { getFormatFromId, parseValue } from 'numfmt';
import type { CellEdit } from '../../engine';

/** What one cell is to hold, without its address. */
export type Content = Pick<CellEdit, 'formula' | 'value' | 'numberFormat'>;

const keepsText = (numberFormat: string) => numberFormat === '@';

/**
 * What a text typed or pasted into a cell means, as Excel reads it: a formula, a number (also 12%,
 * $1,200 or a date, which bring their format along), TRUE or FALSE, else the text itself.
 *
 * @param numberFormat the format that the cell has; "@" keeps everything as text
 * @example entry('62.5%', 'General') //=> { value: 0.625, numberFormat: '0.00%' }
 */
export function entry(text: string, numberFormat: string): Content {
  if (text === '') return { value: null };
  if (keepsText(numberFormat)) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const parsed = parseValue(text.trim());
  if (parsed === undefined) return { value: text };
  if (typeof parsed.value === 'number' && !Number.isFinite(parsed.value)) return { value: text };
  const format = parsed.formatId === undefined ? null : getFormatFromId(parsed.formatId);
  return numberFormat === 'General' && format
    ? { value: parsed.value, numberFormat: format }
    : { value: parsed.value };
}
