import type { Verb } from '../verb';
import { auditFile, type Audited } from './audit-file';
import { auditJson } from './audit-json';
import { auditReport } from './audit-report';

export const audit: Verb = {
  name: 'audit',
  words: 'BOOK.xlsx [--out COPY.xlsx] [--json]',
  about: [
    'says what is wrong with the workbook as it was saved, or may be: lost formulas, figures of',
    'another version, blank costs, ranges that end early, unstated lines and what they are worth;',
    'ends with exit code 3 where it finds an error or a warning',
  ],
  options: {
    out: {
      kind: 'text',
      value: 'COPY.xlsx',
      about: ['save a copy in which every safe fix is made; BOOK itself never changes'],
    },
    json: {
      kind: 'flag',
      value: '',
      about: ['{"findings": [...], "fixed": [...]} with cells, message, worth, fix'],
    },
  },
  done: 'audited',
  read(given) {
    const book = given.file('a workbook');
    const out = given.text('out', 'COPY.xlsx');
    const report = given.flag('json') ? auditJson : auditReport;
    return () => {
      const audited = auditFile(book, out);
      return { text: report(audited), found: isGrave(audited) };
    };
  },
};

/** A note is worth knowing; whoever asks by exit code asks whether a figure is wrong or may be. */
const isGrave = ({ findings }: Audited): boolean =>
  findings.some(({ severity }) => severity !== 'note');
