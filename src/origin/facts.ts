import type { Exact } from './exact';

/**
 * Facts about the good that no cost line carries. All optional: a verdict that needs one and does
 * not get it is Undecided, never a pass.
 * Amounts are in the sheet's currency, shares are fractions of 1.
 */
export interface Facts {
  readonly lvc?: Exact;
  readonly lvcMaterials?: Exact;
  readonly steel?: Exact;
  readonly aluminum?: Exact;
  readonly glass?: Exact;
  /** every core part originates (USMCA Appendix Art. 3.7) */
  readonly coreParts?: boolean;
  /** the good meets the tariff shift of its product rule */
  readonly tariffShift?: boolean;
  readonly technologySpend?: Exact;
  readonly technologyInNetCost?: Exact;
  readonly transactionValue?: Exact;
  readonly totalCost?: Exact;
  readonly customsValue?: Exact;
  readonly usContent?: Exact;
  readonly nonUsConversionCost?: Exact;
  /** month 1-12 and day of the producer's fiscal year */
  readonly fiscalYearStart?: { readonly month: number; readonly day: number };
  readonly plant?: 'new' | 'refit';
  /** ISO date of the first motor vehicle prototype */
  readonly plantSince?: string;
  readonly importer?: 'US' | 'CA' | 'MX';
}
