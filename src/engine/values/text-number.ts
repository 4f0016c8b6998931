import { parseDate, parseNumber, parseTime } from '../numfmt';

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number a text stands for when typed into a cell (en-US), or null. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (plain.test(trimmed)) return Number(trimmed);
  if (!/^[\d+\-.($£€]/.test(trimmed) && !/^[A-Za-z]{3,9}[ -]/.test(trimmed)) return null;
  const parsed = parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed);
  return parsed ? parsed.value : null;
}
