import { textOf, type Issue, type Language } from '../../origin';

const LANGUAGES: Readonly<Record<string, Language>> = { en: 'en', es: 'es', fr: 'fr' };

/** An issue as a sentence of its own, with its first letter in capitals. */
export function sentenceOf(issue: Issue, language: string): string {
  const text = textOf(issue, LANGUAGES[language] ?? 'en');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
