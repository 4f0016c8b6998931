import { textOf, type Issue, type Outcome } from '../origin';

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

/** How many issues one cell names before it points to CHECK. */
const MOST = 3;

/** Malformed input is #VALUE!, missing or undecidable input #N/A; the sentences say which and where. */
export function failureOf(issues: readonly Issue[], lead = ''): CellFailure {
  const malformed = issues.filter((issue) => issue.kind === 'malformed');
  const named = malformed.length > 0 ? malformed : issues;
  const shown = named.slice(0, MOST).map((issue) => textOf(issue));
  const left = named.length - shown.length;
  const more = left > 0 ? [`and ${left} more: see NAFTA.CHECK`] : [];
  return {
    error: malformed.length > 0 ? '#VALUE!' : '#N/A',
    message: lead + [...shown, ...more].join('; '),
  };
}

/** A cell from an outcome: its value as `show` gives it, or its issues. */
export function cellOf<T>(outcome: Outcome<T>, show: (value: T) => CellResult): CellResult {
  return outcome.ok ? show(outcome.value) : failureOf(outcome.issues);
}
