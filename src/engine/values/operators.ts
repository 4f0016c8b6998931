import type { CellError, CellValue } from '../types';
import type { Value } from './area';
import { liftPair } from './broadcast';
import { toNumber, toText } from './coerce';
import { compareValues } from './compare';
import { DIV0, NUM, isError } from './errors';

export type Operator = (left: Value, right: Value) => Value;

/** What is left of a difference of nearly equal numbers is noise of the last binary places. */
const NOISE = 2 ** -48;
const sum = (a: number, b: number): number => {
  const result = a + b;
  const cancels = a > 0 !== b > 0 && Math.abs(result) < Math.abs(a) * NOISE;
  return cancels ? 0 : result;
};

/** 0^0 is no number for Excel. */
export const power = (a: number, b: number): number | CellError => {
  if (a === 0 && b === 0) return NUM;
  if (a === 0 && b < 0) return DIV0;
  const result = a ** b;
  return Number.isFinite(result) ? result : NUM;
};

const finite = (result: number): number | CellError => (Number.isFinite(result) ? result : NUM);

const arithmetic =
  (f: (a: number, b: number) => CellValue): Operator =>
  (left, right) =>
    liftPair(left, right, (a, b) => {
      const x = toNumber(a);
      if (isError(x)) return x;
      const y = toNumber(b);
      return isError(y) ? y : f(x, y);
    });

const comparison =
  (f: (order: number) => boolean): Operator =>
  (left, right) =>
    liftPair(left, right, (a, b) => (isError(a) ? a : isError(b) ? b : f(compareValues(a, b))));

export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['+', arithmetic((a, b) => finite(sum(a, b)))],
  ['-', arithmetic((a, b) => finite(sum(a, -b)))],
  ['*', arithmetic((a, b) => finite(a * b))],
  ['/', arithmetic((a, b) => (b === 0 ? DIV0 : finite(a / b)))],
  ['^', arithmetic(power)],
  [
    '&',
    (left, right) =>
      liftPair(left, right, (a, b) => {
        const x = toText(a);
        const y = toText(b);
        return isError(x) ? x : isError(y) ? y : x + y;
      }),
  ],
  ['=', comparison((order) => order === 0)],
  ['<>', comparison((order) => order !== 0)],
  ['<', comparison((order) => order < 0)],
  ['>', comparison((order) => order > 0)],
  ['<=', comparison((order) => order <= 0)],
  ['>=', comparison((order) => order >= 0)],
]);

export const negate = arithmetic((_zero, a) => -a);
export const percent = arithmetic((a, hundred) => a / hundred);
