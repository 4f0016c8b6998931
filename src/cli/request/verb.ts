import { textOf, type Language } from '../../origin';
import { cancellable, progress } from '../cancellable';
import { columns } from '../evaluate/table-report';
import { currencyGiven } from '../currency-given';
import type { Given } from '../given';
import { oneLine } from '../problems';
import { dayGiven, today } from '../today';
import { UsageProblem, type Verb } from '../verb';
import { writeRequests, type RequestCommand, type WrittenRequests } from './write-requests';

const LANGUAGES: readonly Language[] = ['en', 'es', 'fr'];

export const request: Verb = {
  name: 'request',
  words: 'BOOK.xlsx --out FOLDER [--supplier NAME] [--language es] [--log COPY.xlsx]',
  about: [
    'writes a workbook for each supplier that asks where its parts originate: only its own',
    'parts, no cost and no quantity; BOOK itself never changes',
  ],
  options: {
    out: { kind: 'text', value: 'FOLDER', about: ['where to write the requests'] },
    supplier: { kind: 'text', value: 'NAME', about: ['the request to one supplier only'] },
    language: { kind: 'text', value: 'LANGUAGE', about: ['en, es or fr (default en)'] },
    period: {
      kind: 'text',
      value: 'FROM/TO',
      about: [
        'the days asked for, such as 2026-01-01/2026-12-31, at most twelve',
        'months (default: the current year)',
      ],
    },
    buyer: { kind: 'text', value: 'NAME', about: ['who asks'] },
    currency: {
      kind: 'text',
      value: 'USD',
      about: ['of the amounts, where the cost sheet does not say it'],
    },
    log: {
      kind: 'text',
      value: 'COPY.xlsx',
      about: ['save BOOK with a sheet of what was asked, for the merge'],
    },
  },
  done: 'read',
  read(given) {
    const command = commandOf(given);
    return ({ error }) =>
      cancellable(async (signal) =>
        report(await writeRequests(command, signal, progress('requests', error))),
      );
  },
};

function commandOf(given: Given): RequestCommand {
  const book = given.file('a workbook');
  const folder = given.text('out', 'FOLDER');
  if (folder === null) throw new UsageProblem('request needs --out FOLDER');
  const madeOn = today();
  const year = madeOn.slice(0, 4);
  const period = given.text('period', '2026-01-01/2026-12-31') ?? `${year}-01-01/${year}-12-31`;
  const [from = '', to = '', ...more] = period.split('/');
  if (more.length > 0) throw new UsageProblem(`--period "${period}" is not FROM/TO`);
  const language = given.text('language', 'en, es or fr') ?? 'en';
  const spoken = LANGUAGES.find((one) => one === language.toLowerCase());
  if (spoken === undefined) throw new UsageProblem(`--language "${language}" is not en, es or fr`);
  return {
    book,
    folder,
    log: given.text('log', 'COPY.xlsx'),
    choices: {
      supplier: given.text('supplier', 'the name of a supplier'),
      buyer: given.text('buyer', 'a name') ?? '',
      language: spoken,
      madeOn,
      from: dayGiven(from, 'period'),
      to: dayGiven(to, 'period'),
      currency: currencyGiven(given.text('currency', 'USD')),
    },
  };
}

function report({ written, notes }: WrittenRequests): string {
  const rows = written.map(({ supplier, parts, id, file }) => [
    oneLine(supplier),
    String(parts),
    id,
    file,
  ]);
  const lines = [
    columns([['Supplier', 'Parts', 'Request', 'File'], ...rows]),
    ...notes.map((note) => oneLine(textOf(note))),
  ];
  return `${lines.join('\n\n')}\n`;
}
