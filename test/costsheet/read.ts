import { Exact } from '../../src/origin/exact';
import { textOf, type Language, type Outcome } from '../../src/origin/issue';

/** An outcome as a row of a table: exact numbers as digits, issues as "kind: sentence". */
export function told(outcome: Outcome<unknown>, language: Language = 'en'): unknown {
  if (!outcome.ok) {
    return outcome.issues.map((issue) => `${issue.kind}: ${textOf(issue, language)}`).join(' | ');
  }
  return plain(outcome.value);
}

function plain(value: unknown): unknown {
  if (value instanceof Exact) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
  }
  return value;
}
