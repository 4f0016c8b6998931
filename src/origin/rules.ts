import type { Exact } from './exact';
import type { Issue } from './issue';
import type { TariffDigits } from './line';
import type { Source } from './source';

/** How the value of non-originating materials is built. */
export type Builder = 'ordinary' | 'listed' | 'everything' | 'heavy';

/** Which of the two ways to originate a product rule opens. */
export type Route =
  /** tariff shift and RVC, both (vehicles, NAFTA engines) */
  | 'both'
  /** tariff shift or RVC (most parts) */
  | 'either'
  /** RVC with no required change in tariff classification (USMCA core parts) */
  | 'RVC'
  /** tariff shift alone */
  | 'shift'
  /** no row in the table: a pass on RVC alone is Undecided */
  | 'unknown';

/** A limit that must be reached ("not less than"), with its source. */
export interface Limit {
  readonly limit: Exact;
  readonly source: Source;
  /** first day on which it applies, ISO; null where the record gives no date */
  readonly from: string | null;
}

/** A limit that may apply in place of the one given, with what leaves it open. */
export interface DoubtfulLimit extends Limit {
  readonly doubt: Issue;
}

/**
 * A part's own RVC requirement, P: one figure, or the highest and lowest it could have where the
 * tariff code is missing or too short to decide.
 */
export interface PartRequirement {
  readonly highest: Exact;
  readonly lowest: Exact;
  /** whether the part's rule also offers a tariff shift: true, false, or null where unknown */
  readonly shiftRoute: boolean | null;
  readonly source: Source;
}

/** Whether a code stands on the tracing list. `mark` says why the answer rests on less than six digits. */
export interface ListMatch {
  readonly listed: boolean;
  readonly mark: 'narrower entry' | 'described entry' | 'code too short' | 'no code' | null;
  /** the entry as printed by the list, where one matched */
  readonly entry: string | null;
  /** the code in the list's edition where a later HS edition was taken back */
  readonly readAs: TariffDigits | null;
}

/**
 * How a material stands to the components of Annex 403.2, by its code. `perhaps`: the code may hold an
 * assembly or a sub-component; a code that is missing or too short counts as a component.
 */
export type ComponentMatch = 'component' | 'code too short' | 'perhaps' | 'none';

export type UsBase =
  'net cost' | 'transaction value' | 'materials' | 'regional value' | 'customs value';
export type UsNumerator = 'additive' | 'subtractive';

export interface UsShareRule {
  /** null where the scenario has no US test: the share is still computed, "Not required" */
  readonly required: Limit | null;
  readonly base: UsBase;
  readonly numerator: UsNumerator;
}

/**
 * How North American technology spending counts. T1: (NC + T - VNM) / (NC + T), T the spending that is
 * not in net cost already; T2: RVC + min(cap, T / NC).
 */
export type TechnologyReading = 'none' | 'T1' | 'T2';

export interface TechnologyRule {
  readonly reading: TechnologyReading;
  /** of T2, a share of 1; null: no cap */
  readonly cap: Exact | null;
}

/** A test whose figure the sheet states as a fact: LVC, steel, aluminium, core parts. */
export interface FactTest {
  readonly code: 'lvc' | 'lvc-materials' | 'steel' | 'aluminum' | 'glass' | 'core-parts';
  /** the fact's English name: "LVC", "Core parts" */
  readonly fact: string;
  /** a limit in points of 1, or null where the fact is answered yes or no */
  readonly required: Limit | null;
  readonly source: Source;
}

/** A reading that the figure rests on and nobody stated: printed beside the result. */
export interface Assumption {
  readonly term: string;
  readonly reading: string;
  readonly others: readonly string[];
  readonly source: Source;
}

/** A row of an own proposal, printed with the words of its author. */
export interface StatedTerm {
  readonly term: string;
  /** "80%", "materials", "none" */
  readonly value: string;
  /** first day and good, where the row names them, and its status */
  readonly note: string;
  readonly source: Source;
}

/** The good that is judged, as the user named it and as the rules read it. */
export interface JudgedGood {
  /** printed as "Judged as" */
  readonly label: string;
  readonly kind: 'vehicle' | 'part';
  /** tariff headings (four digits) that it can stand in: on a line from outside one breaks the shift */
  readonly headings: readonly string[];
  /** whether "passenger vehicle" was the default rather than stated */
  readonly stated: boolean;
}

/**
 * What the core is told about a rule set, for one good on one date. It never learns which proposal
 * it is: proposals differ by what stands here.
 */
export interface OriginRules {
  /** the scenario expression, normalised, for the printed working: "us-2017-10; us base = materials" */
  readonly expression: string;
  /** the scenario in words: "United States round-four proposal (85/50)" */
  readonly name: string;
  readonly good: JudgedGood;
  readonly builder: Builder;
  /** the tracing list; null where the scenario has none */
  readonly tracingList: ((code: TariffDigits | null) => ListMatch) | null;
  /** the components of Annex 403.2, for the builder `heavy` */
  readonly heavyComponent: (code: TariffDigits | null) => ComponentMatch;
  /** a part's own requirement P; null where the scenario knows none for that code */
  readonly partRequirement: (code: TariffDigits | null) => PartRequirement | null;
  /** null: none published (then a verdict is Undecided until `rvc` is given) */
  readonly rvc: Limit | null;
  /** absent: by net cost; TV: by transaction value, which the sheet states as a fact */
  readonly method?: 'TV';
  /** who accumulates production must use net cost */
  readonly accumulatingByNetCost?: true;
  /** the last step, where no date says whether it applies already */
  readonly rvcAhead?: DoubtfulLimit;
  /** what a fact that nobody stated could lower the requirement to */
  readonly rvcPerhaps?: DoubtfulLimit;
  readonly usShare: UsShareRule;
  readonly furtherTests: readonly FactTest[];
  readonly route: Route;
  /** where the route (and its product rule) stands */
  readonly routeSource: Source;
  /** share of transaction value (or total cost) below which the RVC is waived; null: no waiver */
  readonly deMinimis: Limit | null;
  /** how the expression reads what is unstated; null: both ends count */
  readonly unstated: 'originating' | 'worst case' | null;
  readonly coreRollUp: 'panel' | 'us';
  /** absent: technology spending does not count */
  readonly technology?: TechnologyRule;
  readonly assumptions: readonly Assumption[];
  /** the rows of an own proposal; absent for any other */
  readonly stated?: readonly StatedTerm[];
  /** doubts of the scenario itself that a reader must see (phase-in unknown, draft never published) */
  readonly notes: readonly Issue[];
  /** set where there is no rule at all: every good fails, with this sentence ("No rule (MFN duty)") */
  readonly noRule: Issue | null;
}
