import { textOf, type Issue, type Language } from '../../origin';
import { issueOf } from './issue-of';
import { textsFor } from '../texts';
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
  if (isPartMissing(cause)) return textsFor(language).notices.partMissing;
  return cause instanceof Error ? cause.message : String(cause);
}

/** What the loader of the pane's later parts says when one does not come. */
const isPartMissing = (cause: unknown): boolean =>
  cause instanceof Error && cause.name === 'ChunkLoadError';
