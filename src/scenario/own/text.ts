import { plain, packed } from '../words';
import { LONGEST_WORDS, type ProposalRow } from './row';

const HEAD = 'own proposal';
const BASED_ON = ', based on ';

/** Whether the first part of an expression begins the text of an own proposal. */
export const isProposalText = (first: string): boolean => packed(first).startsWith(packed(HEAD));

/** "own proposal: Middle way, based on us-2017-10": what is printed of it. */
export const proposalTitle = (name: string, basedOn: string): string =>
  `${HEAD}${name === '' ? '' : `: ${name}`}${basedOn === '' ? '' : BASED_ON + basedOn}`;

/** Words of an author without the signs that part a text, cut where they are too long. */
export const wordsOf = (text: string): string =>
  text
    .replace(/[;{}|\s]+/gu, ' ')
    .replaceAll(BASED_ON, ' based on ')
    .trim()
    .slice(0, LONGEST_WORDS);

/**
 * An own proposal as the text of one cell, so that whatever takes a scenario expression takes it.
 *
 *   own proposal: NAME, based on ID; TERM = VALUE from DAY for GOOD {SOURCE | STATUS}; ...
 */
export function proposalText(rows: readonly ProposalRow[]): string {
  const one = (name: string) => wordsOf(rows.find((row) => plain(row.name) === name)?.value ?? '');
  const parts = rows
    .filter(({ name, value }) => value !== '' && !['name', 'based on'].includes(plain(name)))
    .map(({ name, value, from, good, source, status }) => {
      const when = from === null ? '' : ` from ${from}`;
      const what = good === '' ? '' : ` for ${plain(good)}`;
      const words = [wordsOf(source), wordsOf(status)];
      const said = words.join('') === '' ? '' : ` {${words.join(' | ')}}`;
      return `${plain(name)} = ${value}${when}${what}${said}`;
    });
  return [proposalTitle(one('name'), one('based on')), ...parts].join('; ');
}

const PART =
  /^([^=]*)=(.*?)(?: from (\d{4}-\d{2}-\d{2}))?(?: for ([a-z -]+))?(?: ?\{([^|}]*)(?:\|([^}]*))?\})?$/u;

/** The rows of such a text; a part that has no `=` is a row without a value. */
export function proposalRowsOf(text: string): readonly ProposalRow[] {
  const [head = '', ...parts] = text.split(';');
  const [, name = '', basedOn = ''] =
    /^[^:,]*(?::(.*?))?(?:, based on (.*))?$/u.exec(head.trim()) ?? [];
  const row = (line: number, of: string, value: string): ProposalRow => ({
    line,
    name: of,
    value: value.trim(),
    from: null,
    good: '',
    source: '',
    status: '',
  });
  return [
    row(1, 'name', name),
    row(1, 'based on', basedOn),
    ...parts.flatMap((part, index) => {
      const line = index + 2;
      if (part.trim() === '') return [];
      const found = PART.exec(part.replace(/\s+/gu, ' ').trim());
      if (found === null) return [row(line, part.trim(), '')];
      const [, term = '', value = '', from = null, good = '', source = '', status = ''] = found;
      const words = { from, good, source: source.trim(), status: status.trim() };
      return [{ ...row(line, term.trim(), value), ...words }];
    }),
  ];
}
