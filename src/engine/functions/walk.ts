import type { CellError, CellValue } from '../types';
import { Area, Union, type Argument } from '../values/area';
import { toNumber } from '../values/coerce';
import { isError } from '../values/errors';

/** Calls `visit` for each cell down to the last used row until it gives an error. */
export function walkArea(
  area: Area,
  visit: (value: CellValue) => CellError | undefined,
): CellError | undefined {
  if (area instanceof Union) {
    for (const part of area.parts) {
      const error = walkArea(part, visit);
      if (error) return error;
    }
    return undefined;
  }
  const rows = area.usedRows;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < area.columns; column++) {
      const error = visit(area.at(row, column));
      if (error) return error;
    }
  return undefined;
}

/**
 * The numbers of arguments as SUM sees them: in ranges and arrays only numbers, written directly
 * also TRUE and texts that read as numbers. Stops at the first error.
 */
export function walkNumbers(
  args: readonly Argument[],
  visit: (number: number) => void,
): CellError | undefined {
  for (const arg of args) {
    if (arg instanceof Area) {
      const error = walkArea(arg, (value) => {
        if (typeof value === 'number') visit(value);
        return isError(value) ? value : undefined;
      });
      if (error) return error;
    } else {
      const number = toNumber(arg ?? 0);
      if (isError(number)) return number;
      visit(number);
    }
  }
  return undefined;
}

export function numbersOf(args: readonly Argument[]): number[] | CellError {
  const numbers: number[] = [];
  return walkNumbers(args, (number) => numbers.push(number)) ?? numbers;
}
