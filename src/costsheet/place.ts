import type { Issue, Outcome, Sentence } from '../origin/issue';

/** Where a cell stands among the arguments of a call. `line` is 1-based; absent for a single value. */
export interface Place {
  readonly parameter: string;
  readonly line?: number;
}

const AT_LINE = {
  en: '{parameter}, line {line}: ',
  es: '{parameter}, línea {line}: ',
  fr: '{parameter}, ligne {line} : ',
} as const;
const AT_PARAMETER = {
  en: '{parameter}: ',
  es: '{parameter}: ',
  fr: '{parameter} : ',
} as const;

/**
 * The same issue with its place in front, in every language the sentence has.
 *
 * @example at({ parameter: 'origins', line: 14 }, issue) // its sentence begins "origins, line 14: "
 */
export function at(place: Place, issue: Issue): Issue {
  const before = place.line === undefined ? AT_PARAMETER : AT_LINE;
  const sentence: Sentence = {
    kind: issue.sentence.kind,
    en: before.en + issue.sentence.en,
    ...(issue.sentence.es === undefined ? {} : { es: before.es + issue.sentence.es }),
    ...(issue.sentence.fr === undefined ? {} : { fr: before.fr + issue.sentence.fr }),
  };
  return { ...issue, values: { ...issue.values, ...place }, sentence };
}

/** An outcome whose issues and notes name their place. Success without notes is passed on as it is. */
export function placed<T>(place: Place, outcome: Outcome<T>): Outcome<T> {
  if (!outcome.ok) return { ok: false, issues: outcome.issues.map((issue) => at(place, issue)) };
  if (outcome.notes.length === 0) return outcome;
  return { ...outcome, notes: outcome.notes.map((note) => at(place, note)) };
}
