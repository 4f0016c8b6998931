import type { Language } from '../../origin';
import { resultsWords, type WrittenWith } from '../../workbook/results';
import { labelOf, type Tools } from './tools';

/** What the static texts of a results sheet say: the day, the version, the scenario in force. */
export const writtenWith = (
  tools: Tools,
  language: Language,
  scenario: string,
  today: Date,
): WrittenWith => ({
  words: resultsWords[language],
  day: isoDay(today),
  version: `NAFTA origin ${tools.version}`,
  scenario: labelOf(tools, scenario),
});

/** The day by the clock of the machine: "2026-11-26". */
const isoDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
