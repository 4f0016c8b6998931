import type { CellError, CellValue, ErrorCode } from '../types';

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] satisfies ErrorCode[]);

const isErrorCode = (text: string): text is ErrorCode => ERRORS.has(text);

/** An error of a file; one that the engine does not have becomes #VALUE! and keeps its name as message. */
export function errorOf(text: string): CellError {
  return isErrorCode(text) ? { error: text } : { error: '#VALUE!', message: text };
}

const DAY = 86_400_000;

/** An ISO 8601 date of a cell (t="d") as a serial number. */
export function serialOfIsoDate(text: string, date1904: boolean): CellValue {
  const time = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(time)) return errorOf('#VALUE!');
  const days = time / DAY;
  if (date1904) return days + 24107;
  const serial = days + 25569;
  // 1900 is a leap year in Excel's calendar: days before 1 March 1900 count one less
  return serial < 61 ? serial - 1 : serial;
}

/** What <v> of a cell means by the cell's type `t`. Text that is no number is an error, never 0. */
export function valueOf(
  type: string,
  text: string | null,
  inline: string | null,
  strings: readonly string[],
  date1904: boolean,
): CellValue {
  if (type === 'inlineStr') return inline ?? text;
  if (text === null) return inline;
  switch (type) {
    case 'str':
      return text;
    case 's':
      return strings[Number(text.trim() || 'NaN')] ?? errorOf('#REF!');
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return errorOf(text.trim());
    case 'd':
      return serialOfIsoDate(text.trim(), date1904);
    default: {
      const trimmed = text.trim();
      const value = trimmed === '' ? Number.NaN : Number(trimmed);
      if (trimmed === '') return null;
      return Number.isFinite(value) ? value : errorOf('#NUM!');
    }
  }
}
