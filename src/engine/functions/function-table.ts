import type { FormulaCell } from '../graph/formula-cell';
import type { CellError, CellValue } from '../types';
import type { Argument, Value } from '../values/area';
import { lift } from '../values/broadcast';
import { toNumber } from '../values/coerce';
import { isError } from '../values/errors';

export interface FunctionContext {
  readonly cell: FormulaCell;
  /** the serial number of this moment */
  readonly now: number;
  readonly date1904: boolean;
  /** how many calls of functions of the workbook's own stand around */
  readonly depth: number;
}

/** A worksheet function: how many arguments it takes and what it gives. */
export interface WorksheetFunction {
  readonly least: number;
  readonly most: number;
  /** arguments that want one value: there a plain formula takes its own row or column of a range */
  readonly scalars: 'all' | 'none' | readonly number[];
  /** true where arguments are calculated as arrays even in a plain formula (SUMPRODUCT) */
  readonly arrays?: boolean;
  readonly volatile?: boolean;
  /** true for functions that look at the place and size of a reference only */
  readonly measures?: boolean;
  readonly call: (args: readonly Argument[], context: FunctionContext) => Value;
}

export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

export const MANY = 255;

/** A function of single values, called for each place of an array argument. */
export const scalarFunction = (
  least: number,
  most: number,
  f: (args: readonly (CellValue | undefined)[], context: FunctionContext) => CellValue,
): WorksheetFunction => ({
  least,
  most,
  scalars: 'all',
  call: (args, context) => lift(args, (cells) => f(cells, context)),
});

/** A function of numbers; an argument left out is undefined. */
export const numeric = (
  least: number,
  most: number,
  f: (a: number, b: number | undefined, c: number | undefined) => number | CellError,
): WorksheetFunction =>
  scalarFunction(least, most, (args) => {
    const numbers: (number | undefined)[] = [];
    for (const arg of args) {
      const number = arg === undefined ? undefined : toNumber(arg);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return f(numbers[0] ?? 0, numbers[1], numbers[2]);
  });

/** A function of whole ranges and arrays. */
export const whole = (
  least: number,
  most: number,
  call: WorksheetFunction['call'],
  scalars: readonly number[] | 'none' = 'none',
): WorksheetFunction => ({ least, most, scalars, call });
