import { isFailure, type CellFailure, type CellMatrix, type CellResult } from './cell-result';
import { functionIds } from './ids';
import { implementations } from './implementations';

/** Makes the host's error object; Excel's own class exists only after its host file has loaded. */
export type ErrorMaker = (failure: CellFailure) => unknown;

/**
 * What is associated with each id: takes the arguments as Excel gives them (the invocation last),
 * returns the value or throws the host's error. Errors inside a spill stay in their cells.
 */
export function associations(
  errorOf: ErrorMaker,
): ReadonlyMap<string, (...given: unknown[]) => unknown> {
  return new Map(
    functionIds.map((id) => {
      const { parameters, calculate } = implementations[id];
      const answer = (...given: unknown[]): unknown =>
        cellValue(calculate(...given.slice(0, parameters)), errorOf);
      return [id, answer];
    }),
  );
}

function cellValue(result: CellResult, errorOf: ErrorMaker): unknown {
  if (isFailure(result)) throw errorOf(result);
  if (!Array.isArray(result)) return result;
  return (result as CellMatrix).map((row) =>
    row.map((cell) => (isFailure(cell) ? errorOf(cell) : cell)),
  );
}
