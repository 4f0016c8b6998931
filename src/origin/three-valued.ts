import type { Pair, TestResult } from './evaluation';
import type { Exact } from './exact';

/** Pass, Fail, or neither yet. */
export type Trilean = 'Pass' | 'Fail' | 'Undecided';

/** A figure on both readings against "not less than" a limit, unrounded. */
export function notLessThan(measured: Pair, limit: Exact): Trilean {
  if (measured.worst.isNotLessThan(limit)) return 'Pass';
  return measured.favourable.isNotLessThan(limit) ? 'Undecided' : 'Fail';
}

/** A figure on both readings against "not more than" a limit, unrounded. */
export function notMoreThan(measured: Pair, limit: Exact): Trilean {
  if (limit.isNotLessThan(measured.worst)) return 'Pass';
  return limit.isNotLessThan(measured.favourable) ? 'Undecided' : 'Fail';
}

export function either(first: Trilean, second: Trilean): Trilean {
  if (first === 'Pass' || second === 'Pass') return 'Pass';
  return first === 'Fail' && second === 'Fail' ? 'Fail' : 'Undecided';
}

/** All must pass. Without a single test there is no pass: Undecided. */
export function all(results: readonly TestResult[]): Trilean {
  const counted = results.filter((result) => result !== 'Not required');
  if (counted.includes('Fail')) return 'Fail';
  if (counted.length === 0 || counted.includes('Undecided')) return 'Undecided';
  return 'Pass';
}

/** Both pass, both fail, or it cannot be told: for a rule whose routes are not known. */
export function agreed(first: Trilean, second: Trilean): Trilean {
  return first === second ? first : 'Undecided';
}
