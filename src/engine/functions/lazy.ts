import type { Closure, Frame } from '../formula/program';
import type { CellValue } from '../types';
import { Area, Grid, single, type Value } from '../values/area';
import { liftErrors } from '../values/broadcast';
import { toBoolean, toNumber } from '../values/coerce';
import { compareValues } from '../values/compare';
import { NA, VALUE, isError } from '../values/errors';
import { MANY } from './function-table';

type Closures = readonly (Closure | undefined)[];

/** A function that calculates only the arguments it needs. */
export interface LazyFunction {
  readonly least: number;
  readonly most: number;
  /** arguments that are tested as one value */
  readonly tests: (index: number) => boolean;
  readonly call: (args: Closures, frame: Frame) => Value;
}

const run = (closure: Closure | undefined, frame: Frame): Value => (closure ? closure(frame) : 0);

const at = (value: Value, row: number, column: number): CellValue => {
  if (!(value instanceof Area)) return value;
  const inside =
    (row < value.rows || value.rows === 1) && (column < value.columns || value.columns === 1);
  return inside ? value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column) : NA;
};

/** One test with both outcomes; an array test chooses place by place. */
function choose(test: Value, yes: () => Value, no: () => Value): Value {
  const tested = single(test);
  if (!(tested instanceof Area)) {
    const truth = toBoolean(tested);
    return isError(truth) ? truth : truth ? yes() : no();
  }
  const whenTrue = yes();
  const whenFalse = no();
  const areas = [tested, whenTrue, whenFalse].filter((value) => value instanceof Area);
  const rows = Math.max(...areas.map((area) => area.rows));
  const columns = Math.max(...areas.map((area) => area.columns));
  return Grid.make(rows, columns, (row, column) => {
    const truth = toBoolean(at(tested, row, column));
    return isError(truth) ? truth : at(truth ? whenTrue : whenFalse, row, column);
  });
}

function chain(args: Closures, frame: Frame, from = 0): Value {
  if (from >= args.length) return NA;
  return choose(
    run(args[from], frame),
    () => run(args[from + 1], frame),
    () => chain(args, frame, from + 2),
  );
}

const rescue = (caught: (value: CellValue) => boolean): LazyFunction['call'] => {
  return ([attempt, instead], frame) => {
    const value = single(run(attempt, frame));
    if (!(value instanceof Area)) return caught(value) ? run(instead, frame) : value;
    const replacement = run(instead, frame);
    let place = -1;
    return liftErrors(value, (cell) => {
      place++;
      const row = Math.floor(place / value.columns);
      return caught(cell) ? at(replacement, row, place % value.columns) : cell;
    });
  };
};

function switchCall(args: Closures, frame: Frame): Value {
  const subject = single(run(args[0], frame));
  if (subject instanceof Area) return VALUE;
  if (isError(subject)) return subject;
  for (let index = 1; index + 1 < args.length; index += 2) {
    const candidate = single(run(args[index], frame));
    if (candidate instanceof Area) return VALUE;
    if (isError(candidate)) return candidate;
    if (compareValues(subject, candidate) === 0) return run(args[index + 1], frame);
  }
  return args.length % 2 === 0 ? run(args.at(-1), frame) : NA;
}

function chooseCall([place, ...choices]: Closures, frame: Frame): Value {
  const wanted = single(run(place, frame));
  const pick = (value: CellValue): Value => {
    const number = toNumber(value);
    if (isError(number)) return number;
    const index = Math.trunc(number);
    return index >= 1 && index <= choices.length ? run(choices[index - 1], frame) : VALUE;
  };
  if (!(wanted instanceof Area)) return pick(wanted);
  const picked = Array.from({ length: wanted.rows }, (_, row) =>
    Array.from({ length: wanted.columns }, (_, column) => pick(wanted.at(row, column))),
  );
  const areas = picked.flat().filter((value) => value instanceof Area);
  const rows = Math.max(wanted.rows, ...areas.map((area) => area.rows));
  const columns = Math.max(wanted.columns, ...areas.map((area) => area.columns));
  return Grid.make(rows, columns, (row, column) => {
    const across = picked[wanted.rows === 1 ? 0 : row] ?? [];
    return at(across[wanted.columns === 1 ? 0 : column] ?? NA, row, column);
  });
}

export const lazyFunctions: Readonly<Record<string, LazyFunction | undefined>> = {
  IF: {
    least: 2,
    most: 3,
    tests: (index) => index === 0,
    call: (args, frame) =>
      choose(
        run(args[0], frame),
        () => run(args[1], frame),
        () => (args.length < 3 ? false : run(args[2], frame)),
      ),
  },
  IFS: {
    least: 2,
    most: MANY,
    tests: (index) => index % 2 === 0,
    call: (args, frame) => chain(args, frame),
  },
  IFERROR: { least: 2, most: 2, tests: (index) => index === 0, call: rescue(isError) },
  IFNA: {
    least: 2,
    most: 2,
    tests: (index) => index === 0,
    call: rescue((value) => isError(value) && value.error === '#N/A'),
  },
  SWITCH: { least: 3, most: MANY, tests: (index) => index === 0, call: switchCall },
  CHOOSE: { least: 2, most: MANY, tests: (index) => index === 0, call: chooseCall },
};
