import type { Language } from '../../origin';
import type { Given } from '../given';
import { dayGiven, today } from '../today';
import { UsageProblem, type Verb } from '../verb';
import { certifyBook, type CertificateCommand } from './certify-book';
import { certificateReport } from './certificate-report';

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

export const certificate: Verb = {
  name: 'certificate',
  words: 'BOOK.xlsx [--from DAY --to DAY] [--goods CELLS] [--language es] [--out CERTIFICATE.xlsx]',
  about: [
    'shows which goods of BOOK qualify under the law in force and what a certificate of origin',
    'would say of them; with --out writes it as a workbook that prints, neither signed nor dated',
  ],
  options: {
    out: { kind: 'text', value: 'CERTIFICATE.xlsx', about: ['where to write it'] },
    date: {
      kind: 'text',
      value: 'DAY',
      about: ['the day of a single shipment, whose law counts (default today)'],
    },
    from: {
      kind: 'text',
      value: 'DAY',
      about: ['the first day of a blanket period, which has at most twelve months'],
    },
    to: { kind: 'text', value: 'DAY', about: ['the last day of the blanket period'] },
    goods: {
      kind: 'text',
      value: 'CELLS',
      about: ['cells of QUALIFIES or EVALUATION, such as "Results!B2, Results!B9" (default all)'],
    },
    language: { kind: 'text', value: 'LANGUAGE', about: ['en, es or fr (default en)'] },
  },
  done: 'certified',
  read(given) {
    const command = commandOf(given);
    return () => certificateReport(certifyBook(command), command);
  },
};

function commandOf(given: Given): CertificateCommand {
  const day = (option: string): string | null => {
    const text = given.text(option, '2026-01-31');
    return text === null ? null : dayGiven(text, option);
  };
  const [date, from, to] = [day('date'), day('from'), day('to')];
  if ((from === null) !== (to === null)) {
    throw new UsageProblem('a blanket period needs both --from and --to');
  }
  if (date !== null && from !== null) {
    throw new UsageProblem('--date is for a single shipment, --from and --to for a period');
  }
  const language = given.text('language', 'en, es or fr') ?? 'en';
  const spoken = LANGUAGES.find((one) => one === language.toLowerCase());
  if (spoken === undefined) throw new UsageProblem(`--language "${language}" is not en, es or fr`);
  return {
    book: given.file('a workbook'),
    out: given.text('out', 'CERTIFICATE.xlsx'),
    request: {
      days: { from: from ?? date ?? today(), to },
      language: spoken,
      goods: cellsIn(given.text('goods', 'Results!B2')),
    },
  };
}

/** Cells between commas; a sheet's name in quotes may hold one. */
const cellsIn = (text: string | null): readonly string[] | null =>
  text === null
    ? null
    : (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((cell) => cell.trim());
