import type { CellResult } from '../../functions/cell-result';
import type { Evaluation, Outcome, Source } from '../../origin';
import type { TemplateRow } from '../../scenario';
import type { SheetReading, Survey } from '../../workbook';
import type { TrialBook } from './trial-book';

/** A question that the public record of a proposal leaves open. */
export interface ReadingEntry {
  readonly term: string;
  /** the reading that counts unless the expression states another */
  readonly reading: string;
  /** the other readings; `term` states one in an expression, null where none can */
  readonly alternatives: readonly { readonly text: string; readonly term: string | null }[];
  readonly settledBy: string | null;
  readonly source: Source;
}

export interface ScenarioEntry {
  readonly id: string;
  readonly name: string;
  /** a few letters: "US 85/50" */
  readonly label: string;
  readonly status: string;
  readonly readings: readonly ReadingEntry[];
  /** ISO day */
  readonly date: string;
}

/** An own proposal as its table says it. */
export interface OwnProposal {
  /** "own proposal: Middle way, based on us-2017-10"; null where the table cannot be read */
  readonly title: string | null;
  /** the text that the cell of NAFTA_SCENARIO shows when it follows the table */
  readonly text: string | null;
  readonly problems: readonly string[];
  /** what looks odd and is taken as it stands */
  readonly notes: readonly string[];
}

/** What the pane takes from the rest of the product; tests give it less. */
export interface Tools {
  readonly scenarios: readonly ScenarioEntry[];
  /** ids of the scenarios that a comparison begins with */
  readonly sideBySide: readonly string[];
  /** goods offered in the list of the settings sheet */
  readonly goods: readonly string[];
  /** "0.1.0" */
  readonly version: string;
  /** the sentence against an expression, or null where it can be read */
  problemOf(expression: string): string | null;
  /** the rows of an own proposal that begins as the scenario of an expression; null for none */
  templateOf(expression: string): readonly TemplateRow[] | null;
  proposalOf(table: readonly (readonly unknown[])[]): OwnProposal;
  evaluationOf(given: readonly unknown[]): Outcome<Evaluation>;
  /** what the function with that id gives for the arguments, as in a cell */
  calculate(id: string, given: readonly unknown[]): CellResult | null;
  /** the workbook's own formulas, to be calculated away from it; in steps that say the share done */
  trialOf(survey: Survey, sheets: readonly SheetReading[]): Promise<Generator<number, TrialBook>>;
}

/** "US 85/50", with the terms where there are any: "US 85/50 (us base = materials)". */
export function labelOf(tools: Tools, expression: string): string {
  const [id = '', ...terms] = expression.split(';').map((part) => part.trim());
  // its text is as long as its table: the title says which it is
  if (/^own proposal/i.test(id)) return id;
  const entry = tools.scenarios.find((one) => one.id.toLowerCase() === id.toLowerCase());
  const label = entry?.label ?? id;
  const stated = terms.filter((term) => term !== '');
  return stated.length === 0 ? label : `${label} (${stated.join('; ')})`;
}
