import type { Language } from '../../origin';
import { resultsEs } from '../translations/results-es';
import { resultsFr } from '../translations/results-fr';

/** The functions whose tables stand on a results sheet. */
export type ResultsTable = 'EVALUATION' | 'COMPARE' | 'READINGS' | 'BREAKING_LINES';

/** What stands on a results sheet: clear to a reader on paper, without the add-in. */
export interface ResultsWords {
  /** how the sheet itself is called */
  readonly sheet: (title: string) => string;
  readonly title: (title: string) => string;
  readonly labels: Readonly<
    Record<
      | 'verdict'
      | 'model'
      | 'netCost'
      | 'scenario'
      | 'terms'
      | 'good'
      | 'doubts'
      | 'sources'
      | 'written',
      string
    >
  >;
  /** stands in a formula: without quotation marks */
  readonly notComputed: string;
  readonly tables: Readonly<Record<ResultsTable, string>>;
  readonly sources: string;
  readonly written: (day: string, version: string) => string;
  readonly footer: (scenario: string, day: string) => string;
  readonly charts: {
    readonly sheet: (title: string) => string;
    readonly title: (title: string) => string;
    readonly rvc: string;
    readonly usShare: string;
  };
  readonly fleet: {
    readonly sheet: string;
    readonly title: string;
    readonly heads: Readonly<Record<FleetColumn, string>>;
    /** before the number of lines that no row counts */
    readonly unassigned: string;
    readonly unassignedNote: string;
  };
  /** a fleet table over a sheet on which each row is one model */
  readonly models: {
    readonly heads: Readonly<
      Record<
        | 'good'
        | 'transactionValue'
        | 'vnm'
        | 'volume'
        | 'missing'
        | 'meets'
        | 'models'
        | 'ofVolume',
        string
      >
    >;
    readonly usBase: string;
    /** stands beside Qualifies, Fails and Undecided */
    readonly notComputed: string;
    readonly all: string;
    /** stands in a formula: without quotation marks */
    readonly otherMissing: string;
    /** after a number, in a formula: without quotation marks */
    readonly withoutVolume: string;
    readonly notes: {
      readonly all: readonly string[];
      readonly vnm: string;
      readonly usValue: string;
    };
  };
}

export const fleetColumns = [
  'model',
  'netCost',
  'rvc',
  'rvcRequired',
  'usShare',
  'usRequired',
  'verdict',
  'fails',
  'sheet',
] as const;
export type FleetColumn = (typeof fleetColumns)[number];

const english: ResultsWords = {
  sheet: (title) => `Results ${title}`,
  title: (title) => `Rules of origin: ${title}`,
  labels: {
    verdict: 'Verdict',
    model: 'Vehicle or part',
    netCost: 'Net cost',
    scenario: 'Scenario',
    terms: 'It asks',
    good: 'Judged as',
    doubts: 'In doubt',
    sources: 'Sources',
    written: 'Written',
  },
  notComputed: 'Not computed: see the line In doubt',
  tables: {
    EVALUATION: 'Evaluation under the scenario of the cell NAFTA_SCENARIO',
    COMPARE: 'Every law and proposal',
    READINGS: 'Readings of what the scenario leaves open',
    BREAKING_LINES: 'The fewest lines that break it',
  },
  sources:
    'Column Source. V1: read in the law, V2: in a report, M: not verified, O: open. A table that shows #SPILL! needs blank rows below it.',
  written: (day, version) =>
    `${day}, ${version}. The cells follow the scenario; the footer says what it was on that day.`,
  footer: (scenario, day) => `Scenario when written on ${day}: ${scenario}`,
  charts: {
    sheet: (title) => `Charts ${title}`,
    title: (title) => `Rules of origin, every law and proposal: ${title}`,
    rvc: 'Regional value content and what is required',
    usShare: 'Share of the United States and what is required',
  },
  fleet: {
    sheet: 'Fleet',
    title: 'Rules of origin: every model',
    heads: {
      model: 'Model',
      netCost: 'Net cost',
      rvc: 'RVC',
      rvcRequired: 'RVC required',
      usShare: 'US share',
      usRequired: 'US required',
      verdict: 'Verdict',
      fails: 'What does not pass',
      sheet: 'Sheet',
    },
    unassigned: 'Lines in no model',
    unassignedNote:
      'lines with a cost whose model is blank or stands in no row above: no verdict counts them',
  },
  models: {
    heads: {
      good: 'Class',
      transactionValue: 'Transaction value',
      vnm: 'VNM',
      volume: 'Volume',
      missing: 'What is missing',
      meets: 'MEETS',
      models: 'Models',
      ofVolume: 'Share of volume',
    },
    usBase: 'US share of',
    notComputed: 'Not computed',
    all: 'All',
    otherMissing: 'a fact such as core parts, or a figure that the scenario does not publish',
    withoutVolume: 'models state no volume and are in no figure of volume',
    notes: {
      all: [
        'Every figure follows its cell in the table of models; a shaded cell is for a figure that the table lacks.',
        'A figure that is blank, a word or an error is not stated: where the scenario asks for it, the model is Undecided.',
      ],
      vnm: 'VNM is taken as the table states it. A scenario that traces listed parts, or counts every material, may count another amount: then state the RVC that it gives.',
      usValue:
        'US value is set against net cost; where the scenario sets it against something else, state the US share.',
    },
  },
};

export const resultsWords: Readonly<Record<Language, ResultsWords>> = {
  en: english,
  es: resultsEs,
  fr: resultsFr,
};
