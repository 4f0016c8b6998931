import { format } from '../numfmt';
import type { CellValue } from '../types';
import { VALUE, isError } from './errors';
import { numberToText } from './coerce';

/** The text of a value in a number format, as TEXT gives it; a format nobody can read is #VALUE!. */
export function formatted(value: CellValue, pattern: string, date1904 = false): CellValue {
  if (isError(value)) return value;
  if (pattern === '') return typeof value === 'string' ? value : '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && /^general$/i.test(pattern)) return numberToText(value);
  return (
    tryFormat(pattern, date1904 && typeof value === 'number' ? value + 1462 : (value ?? 0)) ?? VALUE
  );
}

/** The text a cell shows. */
export function displayed(value: CellValue, pattern: string, date1904: boolean): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shift = date1904 && typeof value === 'number' && isDate(pattern) ? 1462 : 0;
  const shown = typeof value === 'number' ? value + shift : value;
  return tryFormat(pattern, shown) ?? (typeof value === 'string' ? value : numberToText(value));
}

const isDate = (pattern: string): boolean =>
  /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')) && !/general/i.test(pattern);

function tryFormat(pattern: string, value: number | string): string | null {
  try {
    return format(pattern, value, { throws: true, nbsp: false });
  } catch {
    return null;
  }
}
