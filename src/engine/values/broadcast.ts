import type { CellValue } from '../types';
import { Area, Grid, single, type Argument, type Value } from './area';
import { NA, isError } from './errors';
import { TooBig } from './too-big';

const LARGEST = 5_000_000;

/** The value of an argument at a place of the result: a single row or column stretches. */
const cellOf = (value: Value, row: number, column: number): CellValue => {
  if (!(value instanceof Area)) return value;
  const inside =
    (row < value.rows || value.rows === 1) && (column < value.columns || value.columns === 1);
  return inside ? value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column) : NA;
};

/** Calls `f` once, or once for each place when an argument is an array; the first error wins. */
export function lift(
  args: readonly Argument[],
  f: (args: readonly (CellValue | undefined)[]) => CellValue,
): Value {
  let rows = 0;
  let columns = 0;
  const values = args.map((arg) => {
    const value = arg === undefined ? undefined : single(arg);
    if (value instanceof Area) {
      rows = Math.max(rows, value.rows);
      columns = Math.max(columns, value.columns);
    }
    return value;
  });
  if (rows === 0) return guarded(values as (CellValue | undefined)[], f);
  if (rows * columns > LARGEST) throw new TooBig(rows, columns);
  return Grid.make(rows, columns, (row, column) =>
    guarded(
      values.map((value) => (value === undefined ? undefined : cellOf(value, row, column))),
      f,
    ),
  );
}

function guarded(
  args: readonly (CellValue | undefined)[],
  f: (args: readonly (CellValue | undefined)[]) => CellValue,
): CellValue {
  for (const arg of args) if (isError(arg)) return arg;
  return f(args);
}

/** The same for functions that look at errors themselves (ISERROR, IFERROR over arrays). */
export function liftErrors(value: Value, f: (value: CellValue) => CellValue): Value {
  const one = single(value);
  if (!(one instanceof Area)) return f(one);
  if (one.rows * one.columns > LARGEST) throw new TooBig(one.rows, one.columns);
  return Grid.make(one.rows, one.columns, (row, column) => f(one.at(row, column)));
}

/** Two operands, for the operators: no list of arguments is made for plain values. */
export function liftPair(
  left: Value,
  right: Value,
  f: (a: CellValue, b: CellValue) => CellValue,
): Value {
  const a = single(left);
  const b = single(right);
  if (!(a instanceof Area) && !(b instanceof Area)) return pair(a, b, f);
  const rows = Math.max(a instanceof Area ? a.rows : 1, b instanceof Area ? b.rows : 1);
  const columns = Math.max(a instanceof Area ? a.columns : 1, b instanceof Area ? b.columns : 1);
  if (rows * columns > LARGEST) throw new TooBig(rows, columns);
  return Grid.make(rows, columns, (row, column) =>
    pair(cellOf(a, row, column), cellOf(b, row, column), f),
  );
}

const pair = (
  a: CellValue,
  b: CellValue,
  f: (a: CellValue, b: CellValue) => CellValue,
): CellValue => (isError(a) ? a : isError(b) ? b : f(a, b));
