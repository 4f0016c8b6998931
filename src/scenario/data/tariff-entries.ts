/** An entry of a tariff list as printed, with the digits it covers. */
export interface ListEntry {
  readonly entry: string;
  /** prefixes of 4 to 8 digits, or ranges of six digits */
  readonly covers: readonly string[];
  /** printed with "ex", or with a letter of the treaty for the last digits: only the goods described */
  readonly described?: true;
}

const DESCRIBED = /^ex |\.[a-z]{2}\b/u;

/**
 * The entries of a tariff table as it prints them, separated by semicolons.
 *
 * @example entriesOf('40.09; ex 8408.20; 4010.31 through 4010.34') // three, the second described
 */
export const entriesOf = (printed: string): readonly ListEntry[] =>
  printed.split('; ').map((entry) => {
    const covers = entry
      .split(/, | and /u)
      .map((piece) => piece.replace(' through ', '-').replace(/[^\d-]/gu, ''));
    return DESCRIBED.test(entry) ? { entry, covers, described: true } : { entry, covers };
  });

export const coversOf = (table: readonly ListEntry[]): readonly string[] =>
  table.flatMap(({ covers }) => covers);
