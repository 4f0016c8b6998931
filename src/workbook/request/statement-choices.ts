import type { Statement } from '../../origin';

/** What a supplier can state of a part. */
export type ChoiceKind = Exclude<
  Statement['kind'],
  'none' | 'treat as non-originating' | 'not a material'
>;

export interface StatementChoice {
  readonly kind: ChoiceKind;
  /** what must stand beside it: the share in "RVC", the amount in "Amount", and in "VNM" */
  readonly needs: 'nothing' | 'share' | 'amount' | 'two amounts';
  /** says that the part is made in the territory, so that an origin outside contradicts it */
  readonly inside: boolean;
  /** says that the part originates, so that a certification needs its criterion */
  readonly originates: boolean;
}

/**
 * In the order of the list: first what discloses no cost (SOR/94-14 s. 9(2)(g) and (f), the
 * accumulation of s. 14(2)(b)), amounts last.
 *
 * Law: SOR/94-14 s. 9(2), 14(2); SOR/2020-155 s. 9(2).
 */
export const statementChoices: readonly StatementChoice[] = [
  { kind: 'originating', needs: 'nothing', inside: true, originates: true },
  { kind: 'rvc', needs: 'share', inside: true, originates: true },
  { kind: 'free', needs: 'amount', inside: true, originates: false },
  { kind: 'originating by shift', needs: 'nothing', inside: true, originates: true },
  { kind: 'core', needs: 'share', inside: true, originates: true },
  { kind: 'non-originating', needs: 'nothing', inside: false, originates: false },
  { kind: 'vnm', needs: 'amount', inside: false, originates: false },
  { kind: 'traced', needs: 'amount', inside: false, originates: false },
  { kind: 'accumulation', needs: 'two amounts', inside: true, originates: false },
];
