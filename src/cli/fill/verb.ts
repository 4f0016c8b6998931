import { textOf } from '../../origin';
import { fullAddress } from '../../workbook';
import { columns } from '../evaluate/table-report';
import { InputProblem, oneLine } from '../problems';
import { UsageProblem, type Verb } from '../verb';
import { fieldsOf, fillForm, type Filled } from './fill-form';

export const fill: Verb = {
  name: 'fill',
  words: 'FORM.xlsx --from BOOK.xlsx --out FILLED.xlsx [--map NAME] | FORM.xlsx --fields',
  about: [
    "fills a customer's form from BOOK, by the table there that is named NAFTA_FORM and has",
    'the columns Sheet, Cell, Value and Label; every other part of the form stays as it is',
  ],
  options: {
    from: { kind: 'text', value: 'BOOK.xlsx', about: ['the workbook with the table'] },
    out: { kind: 'text', value: 'FILLED.xlsx', about: ['where to save the filled form'] },
    map: { kind: 'text', value: 'NAME', about: ['the name of the table instead of NAFTA_FORM'] },
    fields: {
      kind: 'flag',
      value: '',
      about: ['list the blank cells that have a label, to paste into a new table'],
    },
  },
  done: 'filled',
  read(given) {
    const form = given.file('a form');
    const from = given.text('from', 'BOOK.xlsx');
    const out = given.text('out', 'FILLED.xlsx');
    const map = given.text('map', 'a defined name');
    if (given.flag('fields')) return () => fieldList(form);
    if (from === null) throw new UsageProblem('fill needs --from BOOK.xlsx, or --fields');
    if (out === null) throw new UsageProblem('fill needs --out FILLED.xlsx');
    return () => report(form, fillForm({ form, from, map, out }));
  },
};

/** Separated by tabs, as a sheet takes it when pasted. */
function fieldList(form: string): string {
  const rows = fieldsOf(form).map(({ sheet, cell, label }) => [sheet, cell, '', label]);
  const lines = [['Sheet', 'Cell', 'Value', 'Label'], ...rows].map((row) =>
    row.map(oneLine).map(asText).join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

/** A text that a sheet would take for a formula gets an apostrophe. */
const asText = (text: string): string => (/^[=+\-@]/.test(text) ? `'${text}` : text);

function report(form: string, { writes, problems, notes, notRecalculated }: Filled): string {
  if (problems.length > 0) {
    const sentences = problems.map((problem) => textOf(problem, 'en'));
    throw new InputProblem(`${form} was not filled. ${sentences.join(' ')}`);
  }
  const table = writes.map(({ cell, before, value }) =>
    [fullAddress(cell), before, String(value)].map(oneLine),
  );
  const lines = [
    ...(table.length === 0
      ? ['Nothing was filled and nothing written.']
      : [columns([['Cell', 'Before', 'Now'], ...table])]),
    ...notes.map((note) => textOf(note, 'en')),
    ...(notRecalculated === 0
      ? []
      : [`${notRecalculated} cells of the form were not recalculated here; Excel does that.`]),
  ];
  return `${lines.join('\n')}\n`;
}
