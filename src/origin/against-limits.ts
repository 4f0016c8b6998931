import type { Pair } from './evaluation';
import type { Issue } from './issue';
import type { OriginRules } from './rules';
import { agreed, notLessThan, type Trilean } from './three-valued';

/** A regional value content beside every limit that could apply. */
export interface AgainstLimits {
  readonly outcome: Trilean;
  /** what leaves open which limit applies, where that decides */
  readonly doubts: readonly Issue[];
}

/**
 * Compares a regional value content with the limit, with a later step where no date says which of the
 * two applies, and with the limit that a fact nobody stated could lower it to.
 *
 * Pass or Fail only where every one of them says so.
 */
export function againstLimits(rules: OriginRules, rvc: Pair): AgainstLimits {
  const { rvc: required, rvcAhead: ahead, rvcPerhaps: perhaps } = rules;
  if (required === null) return { outcome: 'Undecided', doubts: [] };
  const now = notLessThan(rvc, required.limit);
  const then = ahead === undefined ? now : notLessThan(rvc, ahead.limit);
  const found = agreed(now, then);
  if (ahead !== undefined && now !== then) return { outcome: found, doubts: [ahead.doubt] };
  return found === 'Fail' && perhaps !== undefined && rvc.favourable.isNotLessThan(perhaps.limit)
    ? { outcome: 'Undecided', doubts: [perhaps.doubt] }
    : { outcome: found, doubts: [] };
}
