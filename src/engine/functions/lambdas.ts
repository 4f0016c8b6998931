import { Unsupported } from '../formula/unsupported';
import { RangeArea } from '../graph/range-area';
import type { CellValue } from '../types';
import { Area, Grid, asArea, first, single, type Argument, type Value } from '../values/area';
import { toNumber } from '../values/coerce';
import { CALC, NA, VALUE, isError } from '../values/errors';
import { Lambda, OMITTED } from '../values/lambda';
import { TooBig } from '../values/too-big';
import { MANY, whole, type FunctionTable, type WorksheetFunction } from './function-table';

const LARGEST = 5_000_000;

type Call = (...args: Value[]) => Value;

/** A function whose last argument is a LAMBDA; the others must be there and be no errors. */
const withLambda = (
  least: number,
  most: number,
  f: (args: readonly Value[], call: Call) => Value,
): WorksheetFunction =>
  whole(least, most, (args, { depth }) => {
    const given: Value[] = [];
    for (const arg of args) {
      if (arg === undefined) throw new Unsupported('an argument before LAMBDA is left out');
      if (isError(arg)) return arg;
      given.push(arg);
    }
    const lambda = given.pop();
    if (!(lambda instanceof Lambda)) return VALUE;
    return f(given, (...values) => lambda.call(values, depth));
  });

/** One value: a cell of the result cannot hold an array. */
const oneOf = (value: Value): CellValue => {
  const one = single(value);
  return one instanceof Area ? CALC : one;
};

/** A part of an area: a reference stays one, a single value of an array is the value itself. */
function piece(area: Area, row: number, column: number, rows: number, columns: number): Value {
  if (area instanceof RangeArea)
    return new RangeArea(area.sheet, area.top + row, area.left + column, rows, columns);
  if (rows === 1 && columns === 1) return area.at(row, column);
  return Grid.make(rows, columns, (r, c) => area.at(row + r, column + c));
}

function bounded(rows: number, columns: number): void {
  if (rows * columns > LARGEST) throw new TooBig(rows, columns);
}

function map(arrays: readonly Value[], call: Call): Value {
  const areas = arrays.map(asArea);
  const rows = Math.max(...areas.map((area) => area.rows));
  const columns = Math.max(...areas.map((area) => area.columns));
  bounded(rows, columns);
  return Grid.make(rows, columns, (row, column) => {
    const inside = areas.every((area) => row < area.rows && column < area.columns);
    return inside ? oneOf(call(...areas.map((area) => piece(area, row, column, 1, 1)))) : NA;
  });
}

function fold(initial: Value, array: Value, call: Call, each: (sum: Value) => void): Value {
  const area = asArea(array);
  bounded(area.rows, area.columns);
  let sum = initial;
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++) {
      sum = call(sum, piece(area, row, column, 1, 1));
      each(sum);
    }
  return sum;
}

function scan(initial: Value, array: Value, call: Call): Value {
  const cells: CellValue[] = [];
  fold(initial, array, call, (sum) => cells.push(oneOf(sum)));
  const { rows, columns } = asArea(array);
  return new Grid(rows, columns, cells);
}

/** A whole number of at least 1, or the error that it is not. */
function size(value: Value) {
  const number = toNumber(first(value));
  if (isError(number)) return number;
  return number >= 1 ? Math.trunc(number) : VALUE;
}

function makeArray([rows, columns]: readonly Value[], call: Call): Value {
  const down = size(rows ?? null);
  const across = size(columns ?? null);
  if (isError(down)) return down;
  if (isError(across)) return across;
  bounded(down, across);
  return Grid.make(down, across, (row, column) => oneOf(call(row + 1, column + 1)));
}

/** Functions that call a function; the first ones of Excel that take one. */
export const lambdas: FunctionTable = {
  MAP: withLambda(2, MANY, map),
  REDUCE: withLambda(3, 3, ([initial = null, array = null], call) =>
    fold(initial, array, call, () => undefined),
  ),
  SCAN: withLambda(3, 3, ([initial = null, array = null], call) => scan(initial, array, call)),
  BYROW: withLambda(2, 2, ([array = null], call) => {
    const area = asArea(array);
    bounded(area.rows, 1);
    return Grid.make(area.rows, 1, (row) => oneOf(call(piece(area, row, 0, 1, area.columns))));
  }),
  BYCOL: withLambda(2, 2, ([array = null], call) => {
    const area = asArea(array);
    return Grid.make(1, area.columns, (_row, column) =>
      oneOf(call(piece(area, 0, column, area.rows, 1))),
    );
  }),
  MAKEARRAY: withLambda(3, 3, makeArray),
  ISOMITTED: whole(1, 1, ([value]: readonly Argument[]) => value === OMITTED),
};
