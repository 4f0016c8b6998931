import type { Issue } from '../../origin';

/**
 * What an answer is beside what is known. Only the first two are taken over without being asked for
 * by name; what is `missing` or `refused` never is.
 */
export const answerClasses = [
  'new',
  'changed',
  'same',
  'expired',
  'implausible',
  'contradictory',
  'missing',
  'refused',
] as const;
export type AnswerClass = (typeof answerClasses)[number];

/** Which column of the buyer's sheet an answer speaks of. */
export type AnsweredField = 'origin' | 'hs' | 'statement';

/** A cell of the buyer's workbook with what it shows now and what it would hold. 0-based. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** One thing that a supplier has said of one part. */
export interface Answer {
  readonly request: string;
  readonly supplier: string;
  /** the row of the request: "P001" */
  readonly key: string;
  readonly part: string;
  readonly field: AnsweredField;
  readonly class: AnswerClass;
  /** empty where nothing can or need be written */
  readonly changes: readonly CellChange[];
  /** as the supplier typed it, with its figures */
  readonly asWritten: string;
  /** ISO days in which it counts */
  readonly from: string;
  readonly to: string;
  readonly findings: readonly Issue[];
  /** it holds only where the origin that the same row states is taken over too */
  readonly needsOrigin: boolean;
  /** it states that the part originates, which a certification must carry */
  readonly originates: boolean;
}

/** A reply as it was read and compared. Nothing of the file itself is kept. */
export interface Reply {
  readonly file: string;
  /** SHA-256 of the file */
  readonly hash: string;
  /** the id that it carries; null where it carries none */
  readonly request: string | null;
  readonly supplier: string;
  /** who signed, and on which ISO day; "" where that is not said */
  readonly author: string;
  readonly signedOn: string;
  /** why nothing of it is read; empty where it is */
  readonly problems: readonly Issue[];
  /** what else is odd about it */
  readonly notes: readonly Issue[];
  readonly answers: readonly Answer[];
}
