import { textOf, type Issue } from '../../origin';
import { languageOf } from '../texts/language';

/** An issue as a sentence of its own, with its first letter in capitals. */
export function sentenceOf(issue: Issue, language: string): string {
  const text = textOf(issue, languageOf(language));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
