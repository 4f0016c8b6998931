import { nameIn, textOf, type Issue, type Language, type Outcome } from '../origin';
import { say } from './sentences';

/** What a cell can show: a value, or one of the two errors that carry a message in Excel. */
export type CellScalar = number | string | boolean;
export interface CellFailure {
  readonly error: '#VALUE!' | '#N/A';
  readonly message: string;
}
export type CellMatrix = readonly (readonly (CellScalar | CellFailure)[])[];
export type CellResult = CellScalar | CellMatrix | CellFailure;

export const isFailure = (result: unknown): result is CellFailure =>
  typeof result === 'object' && result !== null && 'error' in result && 'message' in result;

/** Words that are not said yet: which language they are in is decided where the call is answered. */
export type Words = (language: Language) => string;

/** What a function answers: a result of which some words may still be unsaid. */
export type AnswerScalar = CellScalar | Words;
export interface AnswerFailure {
  readonly error: CellFailure['error'];
  readonly message: Words;
}
export type AnswerMatrix = readonly (readonly (AnswerScalar | AnswerFailure)[])[];
export type Answer = AnswerScalar | AnswerMatrix | AnswerFailure;

/** Says an answer in a language. A cell holds finite doubles only: what is larger is said, too. */
export function spoken(answer: Answer, language: Language): CellResult {
  return Array.isArray(answer)
    ? (answer as AnswerMatrix).map((row) => row.map((cell) => spokenCell(cell, language)))
    : spokenCell(answer as AnswerScalar | AnswerFailure, language);
}

function spokenCell(
  cell: AnswerScalar | AnswerFailure,
  language: Language,
): CellScalar | CellFailure {
  if (typeof cell === 'function') return cell(language);
  if (typeof cell === 'number' && !Number.isFinite(cell)) {
    return spokenCell(failureOf([say('result-too-large')]), language);
  }
  return typeof cell === 'object' ? { error: cell.error, message: cell.message(language) } : cell;
}

/** A test, a base or a row of a table by its name. */
export const named =
  (name: string): Words =>
  (language) =>
    nameIn(name, language);

/** Issues as one text. */
export const wordsOf =
  (issues: readonly Issue[], between = '; '): Words =>
  (language) =>
    issues.map((issue) => textOf(issue, language)).join(between);

/** How many issues one cell names before it points to CHECK. */
const MOST = 3;

/** Malformed input is #VALUE!, missing or undecidable input #N/A; the sentences say which and where. */
export function failureOf(issues: readonly Issue[], lead?: Issue): AnswerFailure {
  const malformed = issues.filter((issue) => issue.kind === 'malformed');
  const named = malformed.length > 0 ? malformed : issues;
  const left = named.length - MOST;
  const more = left > 0 ? [say('more-issues', { count: left })] : [];
  const shown = wordsOf([...named.slice(0, MOST), ...more]);
  return {
    error: malformed.length > 0 ? '#VALUE!' : '#N/A',
    message: (language) => (lead === undefined ? '' : textOf(lead, language)) + shown(language),
  };
}

/** An undecided verdict where TRUE or FALSE is asked: #N/A with the reasons. */
export const undecided = (reasons: readonly Issue[]): AnswerFailure => ({
  error: '#N/A',
  message: failureOf(reasons, say('undecided')).message,
});

/** A cell from an outcome: its value as `show` gives it, or its issues. */
export function cellOf<T>(outcome: Outcome<T>, show: (value: T) => Answer): Answer {
  return outcome.ok ? show(outcome.value) : failureOf(outcome.issues);
}
