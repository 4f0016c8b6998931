import type { Evaluation, Issue } from '../../origin';

/** What a sheet of costs can prove of a part, in the order of what it discloses. */
export const provableKinds = ['originating', 'rvc', 'non-originating', 'traced'] as const;
export type ProvableKind = (typeof provableKinds)[number];

/** A statement that a case proves, or why it does not. */
export type Provable =
  | {
      readonly kind: ProvableKind;
      readonly proven: true;
      /** a share of 1 of `rvc`, an amount per piece of `traced`; null of the others */
      readonly figure: number | null;
    }
  | { readonly kind: ProvableKind; readonly proven: false; readonly why: Issue };

/** An evaluation with the ISO day that it was made for. */
export interface DatedEvaluation {
  readonly day: string;
  readonly evaluation: Evaluation;
}
