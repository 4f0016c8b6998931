import type { Exact } from './exact';
import type { Issue } from './issue';
import type { Limit, OriginRules } from './rules';
import type { Source } from './source';

/** A figure on the most favourable and on the worst reading of what is not stated. */
export interface Pair {
  readonly favourable: Exact;
  readonly worst: Exact;
}

export type Verdict = 'Qualifies' | 'Fails' | 'Undecided';
export type TestResult = 'Pass' | 'Fail' | 'Undecided' | 'Not required';

export type TestCode =
  | 'rvc'
  | 'us-share'
  | 'tariff-shift'
  | 'de-minimis'
  | 'lvc'
  | 'lvc-materials'
  | 'steel'
  | 'aluminum'
  | 'glass'
  | 'core-parts'
  | 'no-rule';

/** One test that the scenario sets for the good, with what was measured and what is required. */
export interface OriginTest {
  readonly code: TestCode;
  /** in words: "Regional value content" */
  readonly name: string;
  /** null where it could not be computed (then `notes` says why) or is not a figure */
  readonly measured: Pair | null;
  readonly required: Limit | null;
  /** favourable measured less required, in points of 1 */
  readonly margin: Exact | null;
  /** the same in money of the sheet: how much more may be non-originating (negative: shortfall) */
  readonly marginInValue: Exact | null;
  readonly result: TestResult;
  readonly source: Source | null;
  readonly notes: readonly Issue[];
}

/** Everything that was found about one good under one rule set, with its working. */
export interface Evaluation {
  readonly rules: OriginRules;
  readonly verdict: Verdict;
  /** why it fails or is undecided, one by one; empty for Qualifies */
  readonly reasons: readonly Issue[];
  /** in the order in which they are printed; those that decide the verdict come first */
  readonly tests: readonly OriginTest[];
  /** corrected for accumulation statements */
  readonly netCost: Exact;
  readonly vnm: Pair;
  readonly rvc: Pair;
  readonly usShare: Pair | null;
  /** sum of all line costs over net cost */
  readonly linesOverNetCost: Exact;
  /** the lowest net cost at which the RVC test still passes (favourable); null without a limit below 1 */
  readonly lowestNetCost: Exact | null;
  /** doubts about lines and readings that do not change the verdict */
  readonly notes: readonly Issue[];
}
