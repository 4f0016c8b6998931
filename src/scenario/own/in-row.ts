import type { Issue, Sentence } from '../../origin';
import type { ProposalColumn } from './row';

const PLACE = {
  en: 'scenario, line {line}, {column}: ',
  es: 'scenario, línea {line}, {column}: ',
  fr: 'scenario, ligne {line}, {column} : ',
} as const;

/** The same issue with the row and the column of the table in front, in every language it has. */
export function inRow(issue: Issue, line: number, column: ProposalColumn): Issue {
  const placed = (language: keyof typeof PLACE, text: string): string =>
    PLACE[language] + text.replace(/^scenario ?: /u, '');
  const { kind, en, es, fr } = issue.sentence;
  const sentence: Sentence = {
    kind,
    en: placed('en', en),
    ...(es === undefined ? {} : { es: placed('es', es) }),
    ...(fr === undefined ? {} : { fr: placed('fr', fr) }),
  };
  return { ...issue, values: { ...issue.values, line, column }, sentence };
}
