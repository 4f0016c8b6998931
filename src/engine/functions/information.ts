import { RangeArea } from '../graph/range-area';
import type { CellValue } from '../types';
import { Area, Grid, first } from '../values/area';
import { liftErrors } from '../values/broadcast';
import { NA, VALUE, isError } from '../values/errors';
import {
  scalarFunction,
  whole,
  type FunctionTable,
  type WorksheetFunction,
} from './function-table';

/** Looks at errors too, instead of passing them on. */
const inspect = (f: (value: CellValue) => CellValue): WorksheetFunction => ({
  least: 1,
  most: 1,
  scalars: 'all',
  call: ([value]) => liftErrors(value ?? null, f),
});

const errorNumbers: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
];

/** Row or column numbers of a reference, as an array where it has several. */
const numbered = (rows: boolean): WorksheetFunction => ({
  ...whole(
    0,
    1,
    ([reference], { cell }) => {
      if (reference === undefined) return (rows ? cell.row : cell.column) + 1;
      if (isError(reference)) return reference;
      if (!(reference instanceof RangeArea)) return VALUE;
      const { top, left } = reference;
      if (rows)
        return reference.rows === 1
          ? top + 1
          : Grid.make(reference.rows, 1, (row) => top + row + 1);
      return reference.columns === 1
        ? left + 1
        : Grid.make(1, reference.columns, (_row, column) => left + column + 1);
    },
    [0],
  ),
  scalars: 'none',
  measures: true,
});

const counted = (rows: boolean): WorksheetFunction => ({
  ...whole(1, 1, ([area]) => {
    if (isError(area)) return area;
    if (!(area instanceof Area)) return area === undefined ? VALUE : 1;
    return rows ? area.rows : area.columns;
  }),
  measures: true,
});

export const information: FunctionTable = {
  ISBLANK: inspect((value) => value === null),
  ISERROR: inspect((value) => isError(value)),
  ISERR: inspect((value) => isError(value) && value.error !== '#N/A'),
  ISNA: inspect((value) => isError(value) && value.error === '#N/A'),
  ISNUMBER: inspect((value) => typeof value === 'number'),
  ISTEXT: inspect((value) => typeof value === 'string'),
  ISNONTEXT: inspect((value) => typeof value !== 'string'),
  ISLOGICAL: inspect((value) => typeof value === 'boolean'),
  ISREF: { ...whole(1, 1, ([value]) => value instanceof RangeArea), measures: true },
  ISEVEN: scalarFunction(1, 1, ([value]) =>
    typeof value === 'number' || value === null ? Math.trunc(value ?? 0) % 2 === 0 : VALUE,
  ),
  ISODD: scalarFunction(1, 1, ([value]) =>
    typeof value === 'number' || value === null ? Math.trunc(value ?? 0) % 2 !== 0 : VALUE,
  ),
  'ERROR.TYPE': inspect((value) =>
    isError(value) && errorNumbers.includes(value.error)
      ? errorNumbers.indexOf(value.error) + 1
      : NA,
  ),
  N: whole(1, 1, ([arg]) => {
    const value = first(arg ?? null);
    if (typeof value === 'number' || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
  T: whole(1, 1, ([arg]) => {
    const value = first(arg ?? null);
    return typeof value === 'string' || isError(value) ? value : '';
  }),
  ROW: numbered(true),
  COLUMN: numbered(false),
  ROWS: counted(true),
  COLUMNS: counted(false),
};
