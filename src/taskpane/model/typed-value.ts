import { readNumber, readPercentage } from '../../costsheet/number-text';
import { asText, type CellValue } from '../../workbook';

/**
 * What a typed text puts into a cell: a number where it is one ("0.055", "0,055", "40%"), else the
 * text. null where it is neither and a number is wanted: with thousands separators it may be two.
 */
export function typedValue(text: string, wanted: 'number' | 'text' | 'either'): CellValue | null {
  const trimmed = text.trim();
  if (trimmed === '') return wanted === 'number' ? null : '';
  if (wanted === 'text') return trimmed;
  const number = (trimmed.endsWith('%') ? readPercentage : readNumber)(trimmed);
  if (number.ok) return number.value.toNumber();
  return wanted === 'number' ? null : trimmed;
}

/** The same as it is written, so that Excel takes a text for a text and a number for a number. */
export const writtenValue = (value: CellValue): string =>
  typeof value === 'string' ? asText(value) : String(value);
