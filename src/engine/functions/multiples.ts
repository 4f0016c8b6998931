import type { CellError } from '../types';
import { DIV0, NUM } from '../values/errors';
import { MANY, numeric, whole, type FunctionTable } from './function-table';
import { halfAway } from './rounding';
import { numbersOf } from './walk';

/** Seeing 15 significant digits, as Excel does: 2.675 / 0.01 is 267.5. */
const seen = (value: number): number => Number(value.toPrecision(15));

/** The multiple of a step that `round` chooses. */
const multiple = (value: number, step: number, round: (count: number) => number): number =>
  seen(round(seen(value / step)) * step);

/** Two signs that differ have no common multiple, but a negative value and a positive step have. */
const ceiling = (value: number, step: number): number | CellError => {
  if (value === 0 || step === 0) return 0;
  return value > 0 && step < 0 ? NUM : multiple(value, step, Math.ceil);
};

const floor = (value: number, step: number): number | CellError => {
  if (value === 0) return 0;
  if (step === 0) return DIV0;
  return value > 0 && step < 0 ? NUM : multiple(value, step, Math.floor);
};

const toMultiple = (value: number, step: number): number | CellError => {
  if (value === 0 || step === 0) return 0;
  return Math.sign(value) === Math.sign(step) ? multiple(value, step, halfAway) : NUM;
};

const away = (value: number, round: (size: number) => number): number =>
  Math.sign(value) * round(Math.abs(value));

const even = (value: number): number => away(value, (size) => Math.ceil(size / 2) * 2);
const odd = (value: number): number =>
  value === 0 ? 1 : away(value, (size) => Math.ceil((size + 1) / 2) * 2 - 1);

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Whole numbers from 0 on, up to where every one of them is exact. */
const ofWholes = (start: number, f: (a: number, b: number) => number) =>
  whole(1, MANY, (args) => {
    const numbers = numbersOf(args);
    if (!Array.isArray(numbers)) return numbers;
    const wholes = numbers.map(Math.trunc);
    if (wholes.some((number) => number < 0 || number > Number.MAX_SAFE_INTEGER)) return NUM;
    const result = wholes.reduce(f, start);
    return result > Number.MAX_SAFE_INTEGER ? NUM : result;
  });

function factorial(value: number): number | CellError {
  const last = Math.trunc(value);
  if (last < 0 || last > 170) return NUM;
  let product = 1;
  for (let factor = 2; factor <= last; factor++) product *= factor;
  return product;
}

function combinations(of: number, chosen: number): number | CellError {
  const all = Math.trunc(of);
  const some = Math.trunc(chosen);
  if (all < 0 || some < 0 || some > all) return NUM;
  let result = 1;
  for (let step = 1; step <= Math.min(some, all - some); step++) {
    result = Math.round((result * (all - step + 1)) / step);
    if (result > Number.MAX_SAFE_INTEGER) return NUM;
  }
  return result;
}

/** Multiples, divisors and counts of choices. */
export const multiples: FunctionTable = {
  CEILING: numeric(2, 2, (a, b = 0) => ceiling(a, b)),
  FLOOR: numeric(2, 2, (a, b = 0) => floor(a, b)),
  MROUND: numeric(2, 2, (a, b = 0) => toMultiple(a, b)),
  QUOTIENT: numeric(2, 2, (a, b = 0) => (b === 0 ? DIV0 : Math.trunc(a / b))),
  EVEN: numeric(1, 1, even),
  ODD: numeric(1, 1, odd),
  GCD: ofWholes(0, divisor),
  LCM: ofWholes(1, (a, b) => (a === 0 || b === 0 ? 0 : (a / divisor(a, b)) * b)),
  FACT: numeric(1, 1, factorial),
  COMBIN: numeric(2, 2, (a, b = 0) => combinations(a, b)),
};
