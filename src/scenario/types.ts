import type {
  Builder,
  Confidence,
  FactTest,
  Route,
  Source,
  TechnologyReading,
  UsBase,
  UsNumerator,
} from '../origin';
import type { ElectrifiedGood, GoodClass, OtherVehicle } from './classes';
import type { SentenceCode } from './sentences';
import type { TermName } from './terms';

export * from './classes';

/** What REQUIREMENT can ask for; `RVC` is the net cost method, `RVC TV` the transaction value method. */
export const measures = [
  'RVC',
  'RVC TV',
  'US',
  'LVC',
  'STEEL',
  'ALUMINUM',
  'GLASS',
  'DE MINIMIS',
] as const;
export type Measure = (typeof measures)[number];

/** One dated figure of a requirement. The percentage is written as the source prints it: "62.5". */
export interface Step {
  readonly percent: string;
  /** first day, ISO; under a fiscal-year calendar the day the year must begin closest to */
  readonly from: string | null;
  /** last day, ISO; null while it still runs */
  readonly to: string | null;
  readonly source: Source;
}

/** What is asked of some classes of good by one measure, step by step in order of time. */
export interface Requirement {
  readonly measure: Measure | 'LVC MATERIALS';
  readonly classes: readonly GoodClass[];
  readonly steps: readonly Step[];
}

/** How a class is judged: how its non-originating value is built and which routes its rule opens. */
export interface ClassRule {
  readonly class: GoodClass;
  readonly builder: Builder;
  readonly route: Route;
  readonly source: Source;
}

/**
 * Tariff codes and the class of part that they are: the first row that covers a code decides.
 * A cover is a prefix of 4 to 8 digits or a range of six digits, "848210-848280".
 */
export interface PartRow {
  readonly covers: readonly string[];
  readonly class: GoodClass;
  /** a class that the code may have as well: it stands in two tables, the stricter is `class` */
  readonly or?: GoodClass;
  /** where the code says how the vehicle is driven */
  readonly electrified?: ElectrifiedGood;
}

/** Tariff codes of vehicles: the class that they are, or those between which six digits do not decide. */
export type VehicleRow = { readonly covers: readonly string[] } & (
  | {
      readonly class: GoodClass;
      readonly electrified?: ElectrifiedGood;
      /** it is this vehicle whatever it is made for: a chassis with engine */
      readonly whateverFor?: true;
    }
  | { readonly oneOf: readonly GoodClass[]; readonly because: SentenceCode }
);

/**
 * Parts for a vehicle that is not a light one, by code, with the classes that they are judged by; under a
 * rule that does not tell the vehicle from a light one they are judged for that.
 */
export type PartsElsewhere = { readonly vehicle: OtherVehicle } & (
  | { readonly judgedFor: 'light vehicle' }
  | { readonly judgedFor: OtherVehicle; readonly parts: readonly PartRow[] }
);

/** A reading of an open question, printed as an assumption unless the expression states the term. */
export interface Reading {
  /** as printed: "us base", "phase-in" */
  readonly term: string;
  readonly reading: string;
  readonly others: readonly string[];
  readonly source: Source;
  /** the term of the expression that settles it; null where none does yet */
  readonly settledBy: TermName | null;
  /** goods whose result rests on it */
  readonly classes: readonly (GoodClass | ElectrifiedGood)[] | 'all';
}

/** An RVC requirement that stands for some years after the first prototype of a new or refitted plant. */
export interface PlantRule {
  readonly plant: 'new' | 'refit';
  readonly percent: string;
  readonly years: number;
  readonly classes: readonly GoodClass[];
  readonly source: Source;
}

/** When the net cost method is compulsory beyond the goods whose rule knows no other. */
export interface MethodData {
  readonly relatedSales: { readonly percent: string; readonly source: Source } | null;
  readonly accumulating: boolean;
}

/** A test whose figure is stated as a fact, for some classes. `measure` null: answered yes or no. */
export interface FactRule {
  readonly code: FactTest['code'];
  readonly fact: string;
  readonly measure: Requirement['measure'] | null;
  readonly classes: readonly GoodClass[];
  readonly source: Source;
}

/** The most that a credit adds to labour value content, in points as the source prints them. */
export interface LabourCredit {
  readonly percent: string;
  readonly source: Source;
}

/** How labour value content is computed. */
export interface LabourRule {
  readonly technology: LabourCredit | null;
  readonly assembly: LabourCredit | null;
  /** how it is read where no formula was published */
  readonly reading: string | null;
  readonly source: Source;
}

/** An alternative staging regime: what replaces the ordinary requirements where it is stated. */
export interface Staging {
  readonly requirements: readonly Requirement[];
  readonly classes: readonly ClassRule[];
  /** tests of facts that eligible vehicles are exempt from */
  readonly waived: readonly FactTest['code'][];
  /** its last day, unless an approval names another */
  readonly until: string;
  readonly source: Source;
}

/** Points of labour value content that count towards the regional value content; percentages as printed. */
export interface LvcCredit {
  readonly classes: readonly GoodClass[];
  /** material and manufacturing points above this count, where the total is above `total` */
  readonly over: string;
  readonly total: string;
  /** the regional value content itself must reach it */
  readonly floor: string;
  readonly until: string;
  readonly source: Source;
}

/** A proposal or an agreement in force, as dated and cited data. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** a few letters for a button or a chart: "US 85/50" */
  readonly label: string;
  /** in plain language, two or three sentences */
  readonly summary: string;
  readonly proposer: string;
  /** day tabled or in force, ISO; empty where it has none */
  readonly date: string;
  readonly status: string;
  readonly confidence: Confidence;
  /** day on which the record was last read, ISO */
  readonly checkedOn: string;
  /** first and last day of an agreement; null for a proposal */
  readonly life: {
    readonly from: string;
    readonly to: string | null;
    readonly source: Source;
  } | null;
  /** whether steps run by the producer's fiscal year or by calendar day */
  readonly calendar: 'fiscal year' | 'day';
  readonly classes: readonly ClassRule[];
  readonly requirements: readonly Requirement[];
  /** of an own proposal: what it asks of the good that is judged, where no class is named */
  readonly judged?: readonly Requirement[];
  /** what replaces the RVC requirement of a vehicle from a new or refitted plant */
  readonly plants: readonly PlantRule[];
  /** null: the record does not say which method a good may choose */
  readonly method: MethodData | null;
  readonly factRules: readonly FactRule[];
  /** null: no labour value content is asked for */
  readonly labour: LabourRule | null;
  readonly staging: Staging | null;
  readonly lvcCredit: LvcCredit | null;
  /** headings whose product rules offer the net cost method only */
  readonly netCostOnly: readonly string[];
  readonly usBase: UsBase;
  readonly usNumerator: UsNumerator;
  /** tariff codes of headings 87.01 to 87.05, and of 87.06 where it is a vehicle itself */
  readonly vehicleCodes: readonly VehicleRow[];
  /** parts that have a rule of their own as aftermarket parts; null: the part's own class */
  readonly aftermarketParts: readonly PartRow[] | null;
  /** tariff codes of parts for light vehicles, in order of precedence */
  readonly parts: readonly PartRow[];
  /** tariff codes of parts for other vehicles; a vehicle that is not here has no rules for its parts */
  readonly partsElsewhere: readonly PartsElsewhere[];
  /** the class of a part whose code stands in no row; null: such a code has no requirement here */
  readonly otherParts: GoodClass | null;
  /** classes whose figure the term `parts` replaces */
  readonly partsTerm: readonly GoodClass[];
  readonly partsSource: Source;
  /** HS edition of the codes in `parts` */
  readonly edition: HsEdition;
  /** whether its tracing list is Annex 403.1 */
  readonly tracingList: boolean;
  readonly coreRollUp: 'panel' | 'us';
  /** how technology spending counts unless the expression says otherwise */
  readonly technology: TechnologyReading;
  /** there is no rule of origin at all: every good fails */
  readonly noRule: boolean;
  readonly readings: readonly Reading[];
  /** doubts that every result carries */
  readonly doubts: readonly ('never-published' | 'press-only')[];
  /** terms that mean something here beside those that every scenario takes */
  readonly terms: readonly TermName[];
}

export type HsEdition = 2002 | 2007 | 2012 | 2017 | 2022;

/** A scenario that is another with some parts replaced. */
export type ScenarioData =
  Scenario | ({ readonly inherits: string; readonly id: string } & Partial<Scenario>);
