import { RangeArea } from '../graph/range-area';
import type { CellValue } from '../types';
import { Area, Grid, asArea, first, single, type Argument, type Value } from '../values/area';
import { toBoolean, toNumber } from '../values/coerce';
import { liftErrors } from '../values/broadcast';
import { NA, REF, VALUE, isError } from '../values/errors';
import { whole, type FunctionTable } from './function-table';
import { columnOf, rowOf, vectorOf } from './vector';
import { findApproximate, findExact, type Kind } from './find';

const kinds: ReadonlyMap<number, Kind> = new Map([
  [1, 'atMost'],
  [0, 'equal'],
  [-1, 'atLeast'],
]);

/** The number of an argument, a default where it was left out. */
export const numberOr = (arg: Argument, otherwise: number): CellValue =>
  arg === undefined ? otherwise : toNumber(first(arg));

/** Each wanted value by itself, so that an array of them gives an array. */
const each = (wanted: Argument, f: (value: CellValue) => CellValue): Value =>
  liftErrors(single(wanted ?? null), (value) => (isError(value) ? value : f(value)));

function match([wanted, list, mode]: readonly Argument[]): Value {
  if (isError(list)) return list;
  const vector = vectorOf(asArea(list ?? null));
  const type = numberOr(mode, 1);
  if (isError(type)) return type;
  if (!vector) return NA;
  const kind = kinds.get(Math.sign(Number(type))) ?? 'equal';
  return each(wanted, (value) => {
    const place =
      kind === 'equal' ? findExact(value, vector, true) : findApproximate(value, vector, kind);
    return place < 0 ? NA : place + 1;
  });
}

/** VLOOKUP and HLOOKUP: `line` is the column or row of the table to search and to answer from. */
const lookIn = (line: (table: Area, index: number) => Area, lines: 'rows' | 'columns') =>
  whole(
    3,
    4,
    ([wanted, tableArgument, index, nearest]) => {
      if (isError(tableArgument)) return tableArgument;
      const table = asArea(tableArgument ?? null);
      const vector = vectorOf(line(table, 0));
      const near = nearest === undefined ? true : toBoolean(first(nearest));
      if (isError(near)) return near;
      return each(wanted, (value) => {
        const number = numberOr(index, 0);
        if (isError(number)) return number;
        const which = Math.trunc(Number(number));
        if (which < 1) return VALUE;
        if (which > table[lines]) return REF;
        if (!vector) return NA;
        const place = near
          ? findApproximate(value, vector, 'atMost')
          : findExact(value, vector, true);
        if (place < 0) return NA;
        const answers = line(table, which - 1);
        return lines === 'columns' ? answers.at(place, 0) : answers.at(0, place);
      });
    },
    [0, 2, 3],
  );

function lookup([wanted, list, answers]: readonly Argument[]): Value {
  if (isError(list)) return list;
  const area = asArea(list ?? null);
  const across = area.columns > area.rows;
  const searched =
    area.rows === 1 || area.columns === 1 ? area : across ? rowOf(area, 0) : columnOf(area, 0);
  const last = across ? rowOf(area, area.rows - 1) : columnOf(area, area.columns - 1);
  const vector = vectorOf(searched);
  const results = vectorOf(answers === undefined ? last : asArea(answers));
  if (!vector || !results) return NA;
  return each(wanted, (value) => {
    const place = findApproximate(value, vector, 'atMost');
    return place < 0 ? NA : results.at(place);
  });
}

/** A part of a range stays a reference, so that A1:INDEX(...) and SUM(INDEX(...)) see the range. */
function part(area: Area, row: number, column: number): Value {
  if (row > area.rows || column > area.columns) return REF;
  const rows = row === 0 ? area.rows : 1;
  const columns = column === 0 ? area.columns : 1;
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  if (area instanceof RangeArea)
    return new RangeArea(area.sheet, area.top + top, area.left + left, rows, columns);
  if (rows === 1 && columns === 1) return area.at(top, left);
  return Grid.make(rows, columns, (r, c) => area.at(top + r, left + c));
}

function index([from, rowArgument, columnArgument]: readonly Argument[]): Value {
  if (isError(from)) return from;
  const area = asArea(from ?? null);
  const rows = single(rowArgument ?? 0);
  const columns = single(columnArgument ?? (columnArgument === undefined ? -1 : 0));
  const at = (rowValue: CellValue, columnValue: CellValue): Value => {
    const row = toNumber(rowValue);
    if (isError(row)) return row;
    const column = toNumber(columnValue);
    if (isError(column)) return column;
    if (row < 0 || column < -1) return VALUE;
    // one index counts along a single row; of a block it takes whole rows
    if (column === -1)
      return area.rows === 1
        ? part(area, 1, Math.trunc(row))
        : part(area, Math.trunc(row), area.columns === 1 ? 1 : 0);
    return part(area, Math.trunc(row), Math.trunc(column));
  };
  if (!(rows instanceof Area) && !(columns instanceof Area)) return at(rows, columns);
  const height = Math.max(
    rows instanceof Area ? rows.rows : 1,
    columns instanceof Area ? columns.rows : 1,
  );
  const width = Math.max(
    rows instanceof Area ? rows.columns : 1,
    columns instanceof Area ? columns.columns : 1,
  );
  const place = (value: Value, r: number, c: number): CellValue =>
    value instanceof Area ? value.at(value.rows === 1 ? 0 : r, value.columns === 1 ? 0 : c) : value;
  return Grid.make(height, width, (r, c) => first(at(place(rows, r, c), place(columns, r, c))));
}

export const lookups: FunctionTable = {
  MATCH: whole(2, 3, match, [0, 2]),
  VLOOKUP: lookIn(columnOf, 'columns'),
  HLOOKUP: lookIn(rowOf, 'rows'),
  LOOKUP: { ...whole(2, 3, lookup, [0]), arrays: true },
  INDEX: { ...whole(1, 3, index), scalars: [1, 2] },
};
