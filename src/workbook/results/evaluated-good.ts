import type { CellValue } from '../port';
import type { ResultsWords } from './results-words';

/** Columns of one cost table as a formula on any sheet spells them; "" for what it lacks. */
export interface LineColumns {
  readonly costs: string;
  readonly origins: string;
  readonly hsCodes: string;
  readonly statements: string;
}

/**
 * The rows of each table, its heading included, under the scenario that needs most; where texts are
 * long, how many lines each row takes.
 */
export interface TableRows {
  readonly evaluation: readonly number[];
  readonly compare: readonly number[];
  readonly readings: number;
  readonly breaking: number;
}

/** One vehicle or part that gets a sheet of its own. */
export interface EvaluatedGood {
  /** what the sheet calls it: a model, or the sheet of its costs */
  readonly title: string;
  readonly lines: LineColumns;
  /** where one table holds several models: its column, and the one that counts here */
  readonly model: { readonly column: string; readonly value: CellValue } | null;
  /** a formula without "=", an amount, or null: a blank cell to fill in */
  readonly netCost: string | number | null;
  /** facts in two columns as a formula spells them; "" where there are none */
  readonly facts: string;
  readonly rows: TableRows;
}

/** What the static texts of a sheet say. */
export interface WrittenWith {
  readonly words: ResultsWords;
  /** ISO day */
  readonly day: string;
  /** "NAFTA origin 0.1.0" */
  readonly version: string;
  /** the scenario in force when the sheet is written */
  readonly scenario: string;
}

/** Where the fleet table finds what it links to, on the sheet of an evaluation. */
export interface EvaluationPlaces {
  readonly sheet: string;
  readonly verdict: string;
  readonly netCost: string;
  /** columns of EVALUATION under its heading, by what they hold */
  readonly tests: string;
  readonly measured: string;
  readonly required: string;
  readonly results: string;
  readonly notes: string;
  readonly codes: string;
}
