import type { AstExpression } from '@borgar/fx/xlsx';
import type { CustomFunctionSet } from '../custom/custom-function-set';
import { Area } from '../values/area';
import { intersect } from './intersect';
import type { Closure } from './program';

/** What is gathered while one formula is compiled. */
export interface Compilation {
  readonly customFunctions: CustomFunctionSet;
  /** compiles a part: calls hold expressions, and expressions calls */
  readonly node: (node: AstExpression, into: Compilation, scope: Scope) => Closure;
  slots: number;
  readonly measured: Set<number>;
  readonly hulls: number[][];
  readonly names: string[];
  volatile: boolean;
  customCalls: boolean;
  /** places in `names` that are called */
  readonly called: Set<number>;
  /** places in `names` that stand inside of a LAMBDA: there a name may use itself */
  readonly delayed: Set<number>;
  /** how many LAMBDAs stand around what is compiled now */
  lambdas: number;
}

/** Where in the formula an expression stands. */
export interface Scope {
  /** false in a plain formula, where a range among operators means one of its cells */
  readonly arrays: boolean;
  /** true where arrays are taken whole in a plain formula, too */
  readonly always?: boolean;
  readonly locals: ReadonlyMap<string, number>;
  /** how many values of names stand in the frame */
  readonly depth: number;
}

/**
 * An operand that stands for one value: in a plain formula a range is the cell in the formula's
 * row or column; elsewhere an array is taken whole, and the cell remembers that it was.
 */
export function oneValue(code: Closure, scope: Scope): Closure {
  if (!scope.arrays) return (frame) => intersect(code(frame), frame.cell);
  if (scope.always) return code;
  return (frame) => {
    const value = code(frame);
    if (value instanceof Area && value.rows * value.columns > 1) frame.cell.readsArrays = true;
    return value;
  };
}
