import { WorkbookError } from '../types';

/** What a person reads when a text file cannot be opened. */
const SENTENCES = {
  'too-large': (megabytes: number) =>
    `The text file is larger than ${megabytes} MB: save the lines you need as a file of their own.`,
  'no-text': () => 'This is no text file of separated values: save the sheet as .csv or .xlsx.',
  'open-quotes': (row: number) =>
    `A quotation mark that opens in line ${row} of the text file or before is never closed: close it, or save the sheet as .xlsx.`,
  'too-many-rows': (most: number) =>
    `The text file has more than ${most} lines, which no sheet holds.`,
  'too-many-columns': (row: number, most: number) =>
    `Line ${row} of the text file has more than ${most} cells, which no sheet holds.`,
  'long-text': (row: number, most: number) =>
    `Line ${row} of the text file has a cell of more than ${most} characters; a quotation mark may be missing.`,
  'too-many-cells': (most: number) =>
    `The text file has more than ${most} cells: save the lines you need as a file of their own.`,
} as const;

type Code = keyof typeof SENTENCES;

/** The error for a code, with the numbers that its sentence mentions. */
export const csvFailure = <C extends Code>(
  code: C,
  ...given: Parameters<(typeof SENTENCES)[C]>
): WorkbookError =>
  new WorkbookError(`csv-${code}`, (SENTENCES[code] as (...numbers: number[]) => string)(...given));
