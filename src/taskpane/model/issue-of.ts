import type { Issue } from '../../origin';

/** The sentence of a problem in every language, where whoever threw it has one. */
export function issueOf(cause: unknown): Issue | null {
  if (!(cause instanceof Error) || !('issue' in cause)) return null;
  return (cause.issue ?? null) as Issue | null;
}
