import type { Issue, Statement } from '../../origin';
import type { AnswerClass } from './answer';

/** What a row says of one thing: a value, or why there is none. */
export interface Stated<Value> {
  /** null where nothing can be taken over */
  readonly value: Value | null;
  /** null where nothing is wrong with it by itself */
  readonly class: AnswerClass | null;
  readonly asWritten: string;
  readonly findings: readonly Issue[];
}

/** A statement with the amounts of one piece, and what it says about where the part is made. */
export interface StatedStatement {
  readonly statement: Statement;
  /** it is stated of a part made in the territory */
  readonly inside: boolean;
  /** it is stated to originate, so that a certification needs its criterion */
  readonly originates: boolean;
  /** accumulation of either kind */
  readonly accumulates: boolean;
  readonly hasAmount: boolean;
}

export const refused = <Value>(
  asWritten: string,
  ...findings: readonly Issue[]
): Stated<Value> => ({
  value: null,
  class: 'refused',
  asWritten,
  findings,
});
