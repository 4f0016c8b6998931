/** Where a figure stands: what a trade lawyer looks for first. */
export type Confidence =
  /** read in a primary legal text */
  | 'primary'
  /** read in an excerpt of a press, law-firm, agency or third-party page */
  | 'secondary'
  /** common knowledge, not verified in a source */
  | 'unverified'
  /** the public record does not settle it */
  | 'open';

export interface Source {
  /** provision or report: "SOR/94-14 s. 13(1)(a)", "Reuters, 2017-10-13" */
  readonly title: string;
  /** public address, without which a reader cannot check */
  readonly address: string;
  /** a short quote of the words that carry the figure */
  readonly quote: string;
  readonly confidence: Confidence;
  /** consolidation or edition read, as printed by the source */
  readonly edition?: string;
}
