import type { Exact } from './exact';
import type { ExactSum } from './exact-sum';

/** ISO 3166-1 alpha-2, upper case. `PR` is kept apart as a label and counted as US in shares. */
export type CountryCode = string;

/** What a part's origin cell says: one country, or shares of the units bought from each. */
export interface LineOrigin {
  readonly shares: readonly OriginShare[];
}

export interface OriginShare {
  readonly country: CountryCode;
  /** made in the territory: US (with PR), CA or MX */
  readonly inside: boolean;
  /** share of the units bought, divided by the sum of the stated shares: they add up to exactly 1 */
  readonly share: Exact;
}

/** Digits of a tariff code as stated, without dots: 2 to 10 of them. Six decide. */
export type TariffDigits = string;

/**
 * What the supplier has stated for the line. Amounts are in the sheet's currency and count once for
 * the whole line; words apply to the shares inside the territory.
 */
export type Statement =
  | { readonly kind: 'none' }
  /** originating under a rule with an RVC, RVC not disclosed: SOR/94-14 s. 9(2)(g) */
  | { readonly kind: 'originating' }
  /** originating by tariff change alone */
  | { readonly kind: 'originating by shift' }
  /** originating, RVC disclosed: s. 9(2)(f) */
  | { readonly kind: 'rvc'; readonly rvc: Exact }
  | { readonly kind: 'non-originating' }
  /** the producer's election: s. 6(21), 9(9)(e) */
  | { readonly kind: 'treat as non-originating' }
  /** all non-originating value inside the line */
  | { readonly kind: 'vnm'; readonly amount: Exact }
  /** the traced value inside the line: s. 9(2)(a)-(e),(h) */
  | { readonly kind: 'traced'; readonly amount: Exact }
  /** accumulation, s. 14(2)(a): the supplier's net cost and VNM */
  | { readonly kind: 'accumulation'; readonly netCost: Exact; readonly vnm: Exact }
  /** accumulation, s. 14(2)(b): that much of the line is free of VNM */
  | { readonly kind: 'free'; readonly amount: Exact }
  /** USMCA core part that qualified through column 2, averaging or super-core */
  | { readonly kind: 'core'; readonly rvc: Exact }
  | { readonly kind: 'not a material' };

/** What of a line is US value, where the sheet says so; absent: from the origin. */
export type UsValue =
  | { readonly kind: 'amount'; readonly amount: Exact }
  | { readonly kind: 'share'; readonly share: Exact };

/**
 * One line of a cost sheet, read, or several that say the same beside their cost: splitting a line
 * into two of the same origin and statement changes no result, so neither does taking two for one.
 * Lines whose cost is blank or zero are not made; one that states an amount stays by itself.
 */
export interface CostLine {
  /** 1-based positions in the range, ascending, for messages */
  readonly positions: readonly number[];
  /** delivered cost, finite and above 0: the exact sum of what the cells show at 15 digits */
  readonly cost: ExactSum;
  /** null only where no origins were asked for */
  readonly origin: LineOrigin;
  readonly hs: TariffDigits | null;
  readonly statement: Statement;
  readonly usValue: UsValue | null;
}
