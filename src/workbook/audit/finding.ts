import type { Issue } from '../../origin';
import type { Area } from '../area';
import type { FormulaWrite } from '../port';

/**
 * `error`: a figure is wrong, or no figure at all; `warning`: a figure may be wrong, or will not follow
 * a change; `note`: worth knowing.
 */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What a finding is worth: in the sheet's money, or in percentage points of a share. */
export interface Worth {
  readonly unit: 'money' | 'points';
  readonly amount: number;
}

/** New formulas for some cells. Nothing is written before a person has seen them. */
export interface Fix {
  /** what it does, in words */
  readonly what: Issue;
  /** each with the formula that must still stand there when it is written */
  readonly writes: readonly FormulaWrite[];
  /** nothing in it is for a person to decide, so that it may be made together with others */
  readonly safe: boolean;
}

/** A figure that its cell does not show. */
export interface Difference {
  readonly cell: Area;
  /** in the cell as it stands */
  readonly shown: string;
  /** what its formula gives with the cells as they stand */
  readonly now: string;
  readonly worth: Worth | null;
}

/** Something in a workbook that is wrong, or may be. */
export interface AuditFinding {
  readonly severity: Severity;
  /** where it is: the first is where a reader goes; none where it is about a whole sheet */
  readonly cells: readonly Area[];
  /** what is wrong; its code says which check found it */
  readonly issue: Issue;
  /** null where it cannot be told */
  readonly worth: Worth | null;
  readonly fix: Fix | null;
  /** figure by figure, where the finding is about figures */
  readonly differences?: readonly Difference[];
}
