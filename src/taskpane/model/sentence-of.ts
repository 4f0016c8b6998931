import { textOf, type Issue, type Language } from '../../origin';
import { issueOf } from './issue-of';
import { languageOf } from '../texts/language';

/** An issue as a sentence of its own, with its first letter in capitals. */
export function sentenceOf(issue: Issue, language: string): string {
  const text = textOf(issue, languageOf(language));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why the workbook could not be read or changed, in the pane's language where there is a sentence. */
export function problemSentence(cause: unknown, language: Language): string {
  const issue = issueOf(cause);
  if (issue !== null) return textOf(issue, language);
  return cause instanceof Error ? cause.message : String(cause);
}
