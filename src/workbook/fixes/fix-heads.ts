import type { Language } from '../../origin';

/** The headings of columns that put right what a table leaves wrong or open, in the reader's language. */
export interface FixHeads {
  /** of what stands in those columns */
  readonly language: Language;
  /** of the first, the second, ... country of a split origin */
  readonly share: (place: number) => string;
  /** with the heading of the column whose formulas are copied */
  readonly neighbours: (header: string) => string;
  readonly total: string;
  readonly confirm: string;
}
