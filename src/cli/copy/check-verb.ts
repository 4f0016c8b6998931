import { openWorkbook } from '../../engine';
import { textOf } from '../../origin';
import { BookStudy, checkCopy, type CheckedCopy } from '../../sharing';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { readBook } from '../files';
import { InputProblem, oneLine } from '../problems';
import { UsageProblem, type Verb } from '../verb';

export const check: Verb = {
  name: 'check',
  words: 'COPY.xlsx --original BOOK.xlsx',
  about: [
    'compares a copy with the workbook it was made from: unchanged, changed (which cells), or made',
    'from other figures. Exit code 0 only where it is unchanged',
  ],
  options: {
    original: { kind: 'text', value: 'BOOK.xlsx', about: ['the workbook that the copy is of'] },
  },
  done: 'checked',
  read(given) {
    const copy = given.file('a copy');
    const original = given.text('original', 'BOOK.xlsx');
    if (original === null) throw new UsageProblem('check needs --original BOOK.xlsx');
    return async ({ out }) => {
      const checked = await compared(copy, original);
      const report = checkReport(checked);
      if (checked.sound) return report;
      out(report);
      throw new InputProblem(`${copy} is not what ${original} gives now`);
    };
  },
};

/** The formulas of a file that came back are not run: a copy has none. */
async function compared(copy: string, original: string): Promise<CheckedCopy> {
  const returned = openWorkbook(readBook(copy), { recalculate: false });
  const workbook = openWorkbook(readBook(original), { customFunctions: [naftaFunctions()] });
  const stale = workbook.staleCells().map((cell) => ({ ...cell, rows: 1, columns: 1 }));
  return checkCopy(returned, new BookStudy(workbook, stale));
}

function checkReport({ finding, differences, more }: CheckedCopy): string {
  const lines = [
    textOf(finding),
    ...differences.map((difference) => `  ${oneLine(textOf(difference))}`),
    ...(more > 0 ? [`  and ${more} more differences`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
