import type { CountrySystem } from '../costsheet';

/** What a person has said of a cost table where the table alone does not tell. */
export interface CostChoices {
  /** which codes the column of origins uses: the functions themselves read ISO */
  readonly countrySystem: CountrySystem;
  /** for how many pieces a price holds, by its unit as written */
  readonly pieces: ReadonlyMap<string, number>;
  /** the decimal sign of texts that may be two numbers; null: they stay texts, and are named */
  readonly decimal: '.' | ',' | null;
  /** null: only one currency is added up, and every other amount is #N/A */
  readonly conversion: Conversion | null;
}

/** Everything as the table says it; what it leaves open stays #N/A or text. */
export const NO_CHOICES: CostChoices = {
  countrySystem: 'iso',
  pieces: new Map(),
  decimal: null,
  conversion: null,
};

/** Amounts in several currencies, brought to one. */
export interface Conversion {
  /** the currency of the new column; amounts that name none are in it */
  readonly base: string;
  readonly rates: readonly CurrencyRate[];
  /** headings of the two columns beside the cost: the currency of a line, and its rate */
  readonly columnHeads: { readonly currency: string; readonly rate: string };
  /** headings of the table of rates, in the reader's language; null: the workbook has the table */
  readonly tableHeads: RatesHeads | null;
}

/** What one unit of a currency is worth in the base. What nobody stated is blank, and then #N/A. */
export interface CurrencyRate {
  readonly currency: string;
  readonly rate: number | null;
  readonly date: string;
  readonly source: string;
}

export interface RatesHeads {
  readonly currency: string;
  /** with the direction in words: "USD for one unit of the currency" */
  readonly rate: string;
  readonly date: string;
  readonly source: string;
  /** the source of the rate 1 of the base */
  readonly base: string;
}
