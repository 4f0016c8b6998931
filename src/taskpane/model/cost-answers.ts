import { writtenNumber, type CountrySystem } from '../../costsheet';
import type { Questions } from '../../costsheet/map';
import type { Conversion, CostChoices, CurrencyRate } from '../../workbook';
import type { RatesOfBook } from './cost-sheet-desk';

/** What has been typed and chosen so far about a cost table; what nobody said is absent. */
export interface CostAnswers {
  readonly countrySystem: CountrySystem | null;
  /** the count as typed, by the unit as written */
  readonly pieces: ReadonlyMap<string, string>;
  readonly decimal: '.' | ',' | null;
  /** the currency to convert into; null: the most frequent one */
  readonly base: string | null;
  readonly rates: ReadonlyMap<string, TypedRate>;
}

/** A rate as typed, with its date and its source. */
export interface TypedRate {
  readonly rate: string;
  readonly date: string;
  readonly source: string;
}

export const NO_ANSWERS: CostAnswers = {
  countrySystem: null,
  pieces: new Map(),
  decimal: null,
  base: null,
  rates: new Map(),
};

export const NO_RATE: TypedRate = { rate: '', date: '', source: '' };

/** A number above 0; null where a text is none. */
export function positiveIn(text: string): number | null {
  const written = writtenNumber(text);
  if (written === null || written.percent || !written.digits.isPositive()) return null;
  return written.digits.toNumber();
}

/** Into which currency amounts are brought: that of the workbook's own rates, the chosen, or most. */
export const baseOf = (
  { currencies }: Questions,
  { base }: CostAnswers,
  book: RatesOfBook | null,
): string => book?.base ?? base ?? currencies[0] ?? '';

/** The headings that conversion writes, in the reader's language. */
export interface ConversionWords {
  readonly currency: string;
  readonly rate: string;
  readonly rateOf: string;
  readonly rateInto: (base: string) => string;
  readonly date: string;
  readonly source: string;
  readonly itself: string;
}

/** The answers as the new columns take them; what is not answered stays #N/A or text. */
export function choicesOf(
  questions: Questions,
  answers: CostAnswers,
  book: RatesOfBook | null,
  words: ConversionWords,
): CostChoices {
  const pieces = [...answers.pieces].flatMap(([label, typed]) => {
    const count = positiveIn(typed);
    return count === null ? [] : [[label, count] as const];
  });
  return {
    countrySystem: answers.countrySystem ?? 'iso',
    pieces: new Map(pieces),
    decimal: answers.decimal,
    conversion: conversionOf(questions, answers, book, words),
  };
}

function conversionOf(
  questions: Questions,
  answers: CostAnswers,
  book: RatesOfBook | null,
  words: ConversionWords,
): Conversion | null {
  if (questions.currencies.length === 0) return null;
  const base = baseOf(questions, answers, book);
  const rates = questions.currencies
    .filter((currency) => currency !== base)
    .map((currency): CurrencyRate => {
      const { rate, date, source } = answers.rates.get(currency) ?? NO_RATE;
      return { currency, rate: positiveIn(rate), date, source: source.trim() };
    });
  const { currency, rate, rateOf, rateInto, date, source, itself } = words;
  return {
    base,
    rates,
    columnHeads: { currency, rate },
    tableHeads:
      book === null ? { currency: rateOf, rate: rateInto(base), date, source, base: itself } : null,
  };
}

/** Whether the country codes must be told apart before anything is written. */
export const asksForCodes = (questions: Questions, { countrySystem }: CostAnswers): boolean =>
  questions.countryCodes === 'ask' && countrySystem === null;
