import { ExcelHost } from '../../support/host';

const host = new ExcelHost();

/** A function through the script that Excel loads. */
export const call = (id: string, ...given: unknown[]) => host.call(id, given);

/** The same with every blank cell as one of the values that hosts hand over. */
export const callWith = (blank: 0 | null | '', id: string, ...given: unknown[]) =>
  host.call(id, given, blank);

const failure = (error: string, words: readonly string[]) => ({
  error,
  message: expect.stringMatching(new RegExp(words.join('.*'), 's')) as string,
});

/** #VALUE! and #N/A with these words, in this order. */
export const malformed = (...words: string[]) => failure('#VALUE!', words);
export const missing = (...words: string[]) => failure('#N/A', words);

/** A column of a spill, of the rows with one of the codes. */
export const columnOf = (found: unknown, column: number, ...codes: string[]) =>
  (found as unknown[][])
    .filter((row) => codes.includes(String(row.at(-1))))
    .map((row) => row[column]);
