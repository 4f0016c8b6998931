import {
  failureOf,
  isFailure,
  type CellFailure,
  type CellMatrix,
  type CellResult,
  type CellScalar,
} from './cell-result';
import { functionIds } from './ids';
import { implementations } from './implementations';
import { say } from './sentences';

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
  if (!Array.isArray(result)) {
    const scalar = withinRange(result as CellScalar | CellFailure);
    if (isFailure(scalar)) throw errorOf(scalar);
    return scalar;
  }
  return (result as CellMatrix).map((row) =>
    row.map((cell) => {
      const scalar = withinRange(cell);
      return isFailure(scalar) ? errorOf(scalar) : scalar;
    }),
  );
}

/** A cell holds finite doubles only: what is larger is said, never shown as a number. */
const withinRange = (cell: CellScalar | CellFailure): CellScalar | CellFailure =>
  typeof cell !== 'number' || Number.isFinite(cell) ? cell : failureOf([say('result-too-large')]);
