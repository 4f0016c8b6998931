/** One row of an own proposal, as its cells or its text say it. */
export interface ProposalRow {
  /** its place in the table, 1-based with the header, or in the text */
  readonly line: number;
  /** a term, `based on` or `name` */
  readonly name: string;
  /** "80%", "materials", "none"; "" where nothing is stated */
  readonly value: string;
  /** first day on which it applies, ISO; null where it always does */
  readonly from: string | null;
  /** a class of goods; "" for the good that is judged, whatever it is */
  readonly good: string;
  readonly source: string;
  readonly status: string;
}

/** The columns of the table, in their order where it has no header. */
export const proposalColumns = [
  'Name',
  'Value',
  'Unit',
  'From',
  'Good',
  'Source',
  'Status',
] as const;
export type ProposalColumn = (typeof proposalColumns)[number];

/** More rows than any proposal has terms, classes and steps; its text still fits into a cell. */
export const MOST_ROWS = 100;
/** The longest name, source or status that is kept. */
export const LONGEST_WORDS = 120;
