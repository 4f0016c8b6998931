import type { Issue, Outcome } from '../origin';

/** The issues of all outcomes that failed, in their order. */
export const issuesOf = (...outcomes: readonly Outcome<unknown>[]): readonly Issue[] =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
