import type { CellError, CellValue } from '../types';
import { Area, first, type Argument } from '../values/area';
import { toNumber } from '../values/coerce';
import { DIV0, NA, NUM, VALUE, isError } from '../values/errors';
import { MANY, whole, type FunctionTable } from './function-table';
import { numbersOf, walkArea, walkNumbers } from './walk';

const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : NUM);

/** Folds all numbers of the arguments. */
const folded = (
  start: number,
  step: (result: number, number: number) => number,
  end: (result: number, count: number) => number | CellError = finite,
) =>
  whole(1, MANY, (args) => {
    let result = start;
    let count = 0;
    const error = walkNumbers(args, (number) => {
      result = step(result, number);
      count++;
    });
    return error ?? end(result, count);
  });

const ofNumbers = (f: (numbers: number[]) => number | CellError) =>
  whole(1, MANY, (args) => {
    const numbers = numbersOf(args);
    return Array.isArray(numbers) ? f(numbers) : numbers;
  });

const counted = (counts: (value: CellValue, direct: boolean) => boolean) =>
  whole(1, MANY, (args) => {
    let count = 0;
    for (const arg of args) {
      if (arg instanceof Area)
        walkArea(arg, (value) => {
          if (counts(value, false)) count++;
          return undefined;
        });
      else if (counts(arg ?? null, true)) count++;
    }
    return count;
  });

function median(numbers: number[]): number | CellError {
  if (numbers.length === 0) return NUM;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const variance = (numbers: number[], less: number): number | CellError => {
  const count = numbers.length - less;
  if (count <= 0) return DIV0;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / count;
};

const root = (value: number | CellError): number | CellError =>
  typeof value === 'number' ? Math.sqrt(value) : value;

const ranked = (largest: boolean) =>
  whole(
    2,
    2,
    ([list, place]: readonly Argument[]) => {
      const numbers = numbersOf([list]);
      if (!Array.isArray(numbers)) return numbers;
      if (typeof place !== 'number') return isError(place) ? place : VALUE;
      const sorted = numbers.toSorted((a, b) => (largest ? b - a : a - b));
      return sorted[Math.ceil(place) - 1] ?? NUM;
    },
    [1],
  );

/** The place of a number among the numbers of a range, from the largest down or the least up. */
const placed = whole(
  2,
  3,
  ([wanted, list, order]: readonly Argument[]) => {
    const numbers = numbersOf([list]);
    if (!Array.isArray(numbers)) return numbers;
    const [number, upwards] = [wanted ?? null, order ?? null].map((one) => toNumber(first(one)));
    if (isError(number) || isError(upwards)) return isError(number) ? number : (upwards ?? VALUE);
    if (number === undefined || !numbers.includes(number)) return NA;
    const before = upwards === 0 ? (n: number) => n > number : (n: number) => n < number;
    return numbers.filter(before).length + 1;
  },
  [0, 2],
);

export const aggregates: FunctionTable = {
  SUM: folded(0, (sum, number) => sum + number),
  PRODUCT: folded(
    1,
    (product, number) => product * number,
    (product, count) => (count === 0 ? 0 : finite(product)),
  ),
  SUMSQ: folded(0, (sum, number) => sum + number * number),
  AVERAGE: folded(
    0,
    (sum, number) => sum + number,
    (sum, count) => (count === 0 ? DIV0 : finite(sum / count)),
  ),
  MIN: folded(Infinity, Math.min, (least, count) => (count === 0 ? 0 : least)),
  MAX: folded(-Infinity, Math.max, (most, count) => (count === 0 ? 0 : most)),
  MEDIAN: ofNumbers(median),
  STDEV: ofNumbers((numbers) => root(variance(numbers, 1))),
  'STDEV.S': ofNumbers((numbers) => root(variance(numbers, 1))),
  'STDEV.P': ofNumbers((numbers) => root(variance(numbers, 0))),
  STDEVP: ofNumbers((numbers) => root(variance(numbers, 0))),
  VAR: ofNumbers((numbers) => variance(numbers, 1)),
  'VAR.S': ofNumbers((numbers) => variance(numbers, 1)),
  VARP: ofNumbers((numbers) => variance(numbers, 0)),
  'VAR.P': ofNumbers((numbers) => variance(numbers, 0)),
  RANK: placed,
  'RANK.EQ': placed,
  LARGE: ranked(true),
  SMALL: ranked(false),
  COUNT: counted((value, direct) =>
    direct
      ? typeof value !== 'object' && (typeof value !== 'string' || isNumeric(value))
      : typeof value === 'number',
  ),
  COUNTA: counted((value, direct) => direct || value !== null),
  COUNTBLANK: whole(1, 1, ([range]) => {
    if (!(range instanceof Area)) return range === '' || range === null ? 1 : 0;
    let filled = 0;
    walkArea(range, (value) => {
      if (value !== null && value !== '') filled++;
      return undefined;
    });
    return range.rows * range.columns - filled;
  }),
};

function isNumeric(text: string): boolean {
  return Array.isArray(numbersOf([text]));
}
