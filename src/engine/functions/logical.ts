import { Area, type Argument, type Value } from '../values/area';
import { toBoolean } from '../values/coerce';
import { NA, VALUE, isError } from '../values/errors';
import type { CellError } from '../types';
import { MANY, scalarFunction, whole, type FunctionTable } from './function-table';
import { walkArea } from './walk';

/** All truths among the arguments; texts and blanks in ranges do not count. */
function truths(args: readonly Argument[]): boolean[] | CellError {
  const found: boolean[] = [];
  for (const arg of args) {
    if (arg instanceof Area) {
      const error = walkArea(arg, (value) => {
        if (typeof value === 'boolean' || typeof value === 'number')
          found.push(value !== 0 && value !== false);
        return isError(value) ? value : undefined;
      });
      if (error) return error;
    } else if (arg !== undefined) {
      const truth = toBoolean(arg);
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length > 0 ? found : VALUE;
}

const ofTruths = (f: (truths: boolean[]) => boolean) =>
  whole(1, MANY, (args): Value => {
    const found = truths(args);
    return Array.isArray(found) ? f(found) : found;
  });

export const logical: FunctionTable = {
  AND: ofTruths((all) => all.every(Boolean)),
  OR: ofTruths((all) => all.some(Boolean)),
  XOR: ofTruths((all) => all.filter(Boolean).length % 2 === 1),
  NOT: scalarFunction(1, 1, ([value]) => {
    const truth = toBoolean(value ?? null);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: whole(0, 0, () => true),
  FALSE: whole(0, 0, () => false),
  NA: whole(0, 0, () => NA),
};
