import type { Evaluation, Issue, Outcome } from '../../origin';
import type { Area } from '../area';

/** What to judge by; null leaves it as the workbook says. */
export interface JudgedBy {
  readonly scenario: string | null;
  readonly good: string | null;
  /** ISO */
  readonly date: string | null;
}

/** One good that the supplier's own workbook judges, with or without formulas of ours. */
export interface OwnCase {
  /** "Results!B2, Results!B3", or the cost table and its net cost: for the supplier's eyes only */
  readonly proof: string;
  /** the cells by which a person can name it: its formulas and its costs */
  readonly areas: readonly Area[];
  /** texts that name the good, in groups, the surest first */
  readonly labels: readonly ReadonlySet<string>[];
  /** as the sheet says it; null where it names none */
  readonly good: string | null;
  /** the scenarios by which the sheet judges it, as written; none where it names none */
  readonly scenarios: readonly string[];
  /** ISO; null where the sheet names no day */
  readonly date: string | null;
  /** why nothing rests on it; empty where it was calculated */
  readonly problems: readonly Issue[];
  judge(by: JudgedBy): Outcome<Evaluation>;
}
