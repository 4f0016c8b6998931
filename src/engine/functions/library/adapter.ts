import * as formulajs from '@formulajs/formulajs';
import type { CellError, CellValue } from '../../types';
import { Area, Grid, asArea, first, rowsOf, type Argument, type Value } from '../../values/area';
import { lift } from '../../values/broadcast';
import { toBoolean, toNumber, toText } from '../../values/coerce';
import { NA, NUM, VALUE, errorOf, isError, isErrorCode } from '../../values/errors';
import {
  MANY,
  type FunctionContext,
  type FunctionTable,
  type WorksheetFunction,
} from '../function-table';
import { numbersOf, walkArea } from '../walk';
import { signatures, type Signature } from './signatures';

/** The years before 1904 that a workbook of the other date system does not count, in days. */
const DAYS_1904 = 1462;

type Given = number | string | boolean | readonly number[] | readonly (readonly number[])[];
type Run = (...args: readonly unknown[]) => unknown;

/** An error among what may be lists as well. */
const failed = (given: unknown): given is CellError =>
  typeof given === 'object' && given !== null && 'error' in given;

const listLetters = new Set(['L', 'A', 'P', 'p', 'M']);

/** A single value as the library is to see it: no text where a number belongs, no blank, no error. */
function single(letter: string, value: CellValue, date1904: boolean): Given | CellError {
  if (letter === 't') return toText(value);
  if (letter === 'b') return toBoolean(value);
  const number = toNumber(value);
  return letter === 'd' && date1904 && !isError(number) ? number + DAYS_1904 : number;
}

/** Texts count 0 and truths 0 or 1, as in AVERAGEA; blanks do not count. */
function allCounted(value: Value): number[] | CellError {
  const numbers: number[] = [];
  const error = walkArea(asArea(value), (one) => {
    if (isError(one)) return one;
    if (one !== null) numbers.push(typeof one === 'string' ? 0 : Number(one));
    return undefined;
  });
  return error ?? numbers;
}

function matrix(value: Value): (readonly number[])[] | CellError {
  const rows = rowsOf(asArea(value));
  const wrong = rows.flat().find((one) => typeof one !== 'number');
  if (wrong !== undefined) return isError(wrong) ? wrong : VALUE;
  return rows as number[][];
}

/** Two lists in step: a place counts where both have a number. */
function pairs(one: Value, other: Value): readonly [number[], number[]] | CellError {
  const [a, b] = [rowsOf(asArea(one)).flat(), rowsOf(asArea(other)).flat()];
  const error = [...a, ...b].find((value) => isError(value));
  if (isError(error)) return error;
  if (a.length !== b.length) return NA;
  const places = a.flatMap((value, index) => {
    const with_ = b[index];
    return typeof value === 'number' && typeof with_ === 'number' ? [[value, with_] as const] : [];
  });
  return [places.map(([x]) => x), places.map(([, y]) => y)];
}

/** The lists among the arguments; single values stay where they are. */
function lists(
  letters: string,
  args: readonly Argument[],
): readonly (Given | undefined)[] | CellError {
  const given: (Given | undefined)[] = [];
  for (const [index, letter] of [...letters].entries()) {
    const arg = args[index];
    if (letter === 'p') continue;
    if (letter === 'P') {
      const both = pairs(arg ?? null, args[index + 1] ?? null);
      if (failed(both)) return both;
      given[index] = both[0];
      given[index + 1] = both[1];
    } else if (listLetters.has(letter) && arg !== undefined) {
      const list =
        letter === 'L' ? numbersOf([arg]) : letter === 'A' ? allCounted(arg) : matrix(arg);
      if (failed(list)) return list;
      given[index] = list;
    }
  }
  return given;
}

/** What the library answers as a value of ours; nothing that is no answer becomes one. */
function answered(result: unknown): Value {
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUM;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof Error) return isErrorCode(result.message) ? errorOf(result.message) : VALUE;
  if (Array.isArray(result) && result.every((row) => Array.isArray(row)))
    return Grid.of(result.map((row: unknown[]) => row.map((cell) => scalar(cell))));
  return VALUE;
}

const scalar = (cell: unknown): CellValue => {
  const value = answered(cell);
  return value instanceof Area ? VALUE : value;
};

function attempt(run: Run, args: readonly unknown[]): Value {
  try {
    return answered(run(...args));
  } catch {
    return VALUE;
  }
}

function libraryFunction(signature: Signature, run: Run): WorksheetFunction {
  const { least, repeats, letters: fixed } = signature;
  const lettersFor = (count: number): string =>
    repeats ? fixed.padEnd(count, fixed.at(-1)) : fixed;
  const call = (args: readonly Argument[], { date1904 }: FunctionContext): Value => {
    const letters = lettersFor(args.length);
    const given = lists(letters, args);
    if (failed(given)) return given;
    const isList = (index: number): boolean => listLetters.has(letters[index] ?? '');
    const singles = args.map((arg, index) => (isList(index) ? undefined : arg));
    const everything = (values: readonly (CellValue | undefined)[]): unknown[] | CellError => {
      const all: unknown[] = [];
      for (const [index, letter] of [...letters].slice(0, args.length).entries()) {
        const value = values[index];
        const one = isList(index)
          ? given[index]
          : value === undefined
            ? undefined
            : single(letter, value, date1904);
        if (failed(one)) return one;
        all.push(one);
      }
      return all;
    };
    if ([...letters].every((letter) => listLetters.has(letter))) {
      const all = everything([]);
      return failed(all) ? all : attempt(run, all);
    }
    return lift(singles, (values) => {
      const all = everything(values);
      return failed(all) ? all : first(attempt(run, all));
    });
  };
  const scalars = [...fixed].flatMap((letter, index) => (listLetters.has(letter) ? [] : [index]));
  return { least, most: repeats ? MANY : fixed.length, scalars, call };
}

const byName = new Map<string, unknown>(Object.entries(formulajs));

/** The functions of the library that may answer, behind one door. */
export const libraryFunctions: FunctionTable = Object.fromEntries(
  signatures.flatMap((signature) => {
    const run = byName.get(signature.inLibrary);
    return typeof run === 'function'
      ? [[signature.name, libraryFunction(signature, run as Run)]]
      : [];
  }),
);
