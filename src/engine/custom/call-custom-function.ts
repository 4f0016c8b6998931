import { toCol } from '@borgar/fx/xlsx';
import type { FormulaCell } from '../graph/formula-cell';
import type { CellError } from '../types';
import { Area, Grid, asArea, single, type Argument, type Value } from '../values/area';
import { VALUE } from '../values/errors';
import { cellValueOf, errorThrown } from './custom-result';
import type { CustomFunction } from './custom-function-set';

type Parameter = CustomFunction['metadata']['parameters'][number];

/** Calls a custom function as Excel does: an error among the arguments is the result at once. */
export function callCustomFunction(
  custom: CustomFunction,
  args: readonly Argument[],
  cell: FormulaCell,
): Value {
  const parameters = passed(custom, args);
  if (!Array.isArray(parameters)) return parameters;
  try {
    return valueOf(custom.run(...parameters, invocationOf(custom, cell)));
  } catch (error) {
    return errorThrown(error);
  }
}

function passed(custom: CustomFunction, args: readonly Argument[]): unknown[] | CellError {
  const declared = custom.metadata.parameters;
  const values: unknown[] = [];
  for (const [index, parameter] of declared.entries()) {
    if (parameter.repeating) {
      const rest = args.slice(index).map((arg) => pass(custom, parameter, arg));
      const error = rest.find((value) => isCellError(value));
      if (error !== undefined) return error as CellError;
      values.push(rest);
      return values;
    }
    const value = pass(custom, parameter, args[index]);
    if (isCellError(value)) return value;
    values.push(value);
  }
  if (args.length > declared.length) return tooMany(custom, args.length);
  return values;
}

const tooMany = (custom: CustomFunction, given: number): CellError => ({
  error: '#VALUE!',
  message: `${custom.name} takes at most ${custom.metadata.parameters.length} arguments, not ${given}`,
});

const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** One argument as the function receives it, or the error that stands in for the result. */
function pass(custom: CustomFunction, parameter: Parameter, arg: Argument): unknown {
  if (arg === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    return { error: '#VALUE!', message: `${custom.name} needs "${parameter.name}"` };
  }
  if (parameter.dimensionality === 'matrix')
    return custom.cache.rowsOf(asArea(arg), custom.blankAs);
  const value = single(arg);
  if (value instanceof Area)
    return {
      error: '#VALUE!',
      message: `"${parameter.name}" of ${custom.name} takes one value, not ${value.rows} x ${value.columns} cells`,
    };
  return value === null ? custom.blankAs : value;
}

const invocationOf = (custom: CustomFunction, cell: FormulaCell): object => ({
  address: `${cell.sheet.name}!${toCol(cell.column)}${cell.row + 1}`,
  functionName: custom.name,
  isInValuePreview: false,
});

function valueOf(result: unknown): Value {
  if (!Array.isArray(result)) return cellValueOf(result);
  const rows = result.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => cellValueOf(cell)),
  );
  const grid = Grid.of(rows, '');
  return grid.rows === 0 || grid.columns === 0 ? VALUE : grid;
}
