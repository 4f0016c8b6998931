import type {
  Builder,
  CorePartsChoice,
  Exact,
  Language,
  TechnologyReading,
  UsBase,
  UsNumerator,
} from '../origin';
import type { SentenceCode } from './sentences';

/** What a scenario expression can state, read. Shares are fractions of 1. */
export interface Terms {
  readonly rvc?: Exact;
  readonly 'us share'?: Exact | 'none';
  readonly 'us base'?: UsBase;
  readonly 'us numerator'?: UsNumerator;
  readonly tracing?: Builder;
  readonly unstated?: 'originating' | 'worst case';
  readonly parts?: '60%' | '85%';
  readonly lvc?: Exact | 'none';
  readonly steel?: Exact | 'none';
  readonly aluminum?: Exact | 'none';
  readonly glass?: Exact | 'none';
  readonly 'core roll-up'?: 'panel' | 'us';
  readonly 'core parts'?: CorePartsChoice;
  readonly 'li-ion'?: 'traced' | 'not traced';
  readonly 'de minimis'?: Exact | 'none';
  readonly technology?: TechnologyReading;
  readonly 'technology cap'?: Exact;
  readonly plant?: 'new' | 'refit';
  readonly staging?: 'standard' | 'ASR';
  readonly method?: 'NC' | 'TV';
  readonly language?: Language;
}
export type TermName = keyof Terms;

/** How a term is written: one of some words, or a percentage (perhaps `none`). */
export type TermShape =
  | {
      readonly kind: 'word';
      readonly words: readonly string[];
      /** readings that are known and cannot be computed, each with the sentence that says why */
      readonly refused?: Readonly<Record<string, SentenceCode>>;
    }
  | { readonly kind: 'percentage'; readonly none: boolean };

const word = (...words: readonly string[]) => ({ kind: 'word' as const, words });
const percentage: TermShape = { kind: 'percentage', none: false };
const percentageOrNone: TermShape = { kind: 'percentage', none: true };

export const terms: Readonly<Record<TermName, TermShape>> = {
  rvc: percentage,
  'us share': percentageOrNone,
  'us base': word('net cost', 'transaction value', 'materials', 'regional value', 'customs value'),
  'us numerator': word('additive', 'subtractive'),
  tracing: word('ordinary', 'listed', 'everything', 'heavy'),
  unstated: word('originating', 'worst case'),
  parts: word('60%', '85%'),
  lvc: percentageOrNone,
  steel: percentageOrNone,
  aluminum: percentageOrNone,
  glass: percentageOrNone,
  'core roll-up': {
    ...word('panel', 'us'),
    refused: { 'every core part': 'core-roll-up-every' },
  },
  'core parts': word('all', 'column 2', 'super-core'),
  'li-ion': word('traced', 'not traced'),
  'de minimis': percentageOrNone,
  technology: {
    ...word('none', 'T1', 'T2'),
    refused: { T3: 'technology-weights', T4: 'technology-list' },
  },
  'technology cap': percentage,
  plant: word('new', 'refit'),
  staging: word('standard', 'ASR'),
  method: word('NC', 'TV'),
  language: word('en', 'es', 'fr'),
};

/** Terms that every scenario takes; the others are named by the scenarios that know them. */
export const commonTerms: readonly TermName[] = [
  'rvc',
  'us share',
  'us base',
  'us numerator',
  'tracing',
  'unstated',
  'lvc',
  'steel',
  'aluminum',
  'glass',
  'de minimis',
  'technology',
  'technology cap',
  'method',
  'language',
];

/** Terms with which a producer elects among what a law offers, and the language; any other restates it. */
export const elections: readonly TermName[] = [
  'method',
  'staging',
  'plant',
  'core parts',
  'language',
];

/** Terms of a limit or a test: where there is no rule at all they mean nothing. */
export const limitTerms: readonly TermName[] = [
  'rvc',
  'us share',
  'lvc',
  'steel',
  'aluminum',
  'glass',
  'de minimis',
  'technology',
  'technology cap',
  'method',
];
