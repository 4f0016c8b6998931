import type { CellError, CellValue } from '../types';
import { VALUE, isError } from './errors';
import { numberInText } from './text-number';

/** A number where arithmetic wants one: blank is 0, TRUE is 1, text that reads as a number is it. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? VALUE;
  return value;
}

/** At most 15 significant digits, as Excel writes a number into a text. */
export function numberToText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size === 0) return '0';
  if (size >= 1e21 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = rounded.toExponential().split('e');
    const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
    return `${mantissa}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
  }
  return size < 1e-6 ? rounded.toFixed(20).replace(/0+$/, '') : String(rounded);
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberToText(value);
  return value;
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : VALUE;
}
