import type { CellError, CellValue } from '../types';
import { Area, Grid, single, type Argument, type Value } from '../values/area';
import { DIV0, VALUE, isError } from '../values/errors';
import { RangeArea } from '../graph/range-area';
import { criterion } from './criteria';
import { MANY, type FunctionTable, type WorksheetFunction } from './function-table';
import { matchingRows, type Condition } from './matching-rows';

interface Tally {
  sum: number;
  count: number;
  least: number;
  most: number;
}

type Finish = (tally: Tally) => CellValue;

/** Tallies the cells of `of` (or the matches alone) where all conditions hold. */
function tally(of: Area | null, conditions: readonly Condition[], finish: Finish): CellValue {
  const result: Tally = { sum: 0, count: 0, least: Infinity, most: -Infinity };
  let error: CellError | undefined;
  matchingRows(conditions, (row, column) => {
    const value = of ? of.at(row, column) : 1;
    if (isError(value)) error ??= value;
    if (typeof value !== 'number') return;
    result.sum += value;
    result.count++;
    result.least = Math.min(result.least, value);
    result.most = Math.max(result.most, value);
  });
  return error ?? finish(result);
}

/** Pairs of range and criterion; a criterion that is an array gives an array of results. */
function paired(of: Argument | null, pairs: readonly Argument[], finish: Finish): Value {
  const ranges = pairs.filter((_, index) => index % 2 === 0);
  const wanted = pairs.filter((_, index) => index % 2 === 1).map((value) => single(value ?? null));
  for (const range of [...(of === null ? [] : [of]), ...ranges]) {
    if (isError(range)) return range;
    if (!(range instanceof Area)) return VALUE;
  }
  const areas = ranges.filter((range) => range instanceof Area);
  const target = of instanceof Area ? of : null;
  const [start] = areas;
  if (!start || wanted.length !== areas.length) return VALUE;
  const sameSize = (area: Area): boolean =>
    area.rows === start.rows && area.columns === start.columns;
  if (!areas.every(sameSize) || (target && !sameSize(target))) return VALUE;
  const at = (row: number, column: number): CellValue =>
    tally(
      target,
      areas.map((area, index) => {
        const value = placed(wanted[index] ?? null, row, column);
        return { area, wanted: value, test: criterion(value) };
      }),
      finish,
    );
  const arrays = wanted.filter((value) => value instanceof Area);
  if (arrays.length === 0) return at(0, 0);
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  return Grid.make(rows, columns, at);
}

const placed = (value: Value, row: number, column: number): CellValue =>
  value instanceof Area
    ? value.at(value.rows === 1 ? 0 : row, value.columns === 1 ? 0 : column)
    : value;

const everySecond = (from: number): number[] =>
  Array.from({ length: MANY / 2 }, (_, index) => from + 2 * index);

const several = (withTarget: boolean, finish: Finish): WorksheetFunction => ({
  least: withTarget ? 3 : 2,
  most: MANY,
  scalars: everySecond(withTarget ? 2 : 1),
  call: (args) =>
    withTarget ? paired(args[0], args.slice(1), finish) : paired(null, args, finish),
});

/** SUMIF takes the cells at the same places from the first cell of its third argument on. */
const one = (finish: Finish): WorksheetFunction => ({
  least: 2,
  most: 3,
  scalars: [1],
  call: ([range, wanted, of]) => {
    if (of === undefined || !(of instanceof RangeArea) || !(range instanceof Area))
      return paired(of ?? range, [range, wanted], finish);
    const target = new RangeArea(of.sheet, of.top, of.left, range.rows, range.columns);
    return paired(target, [range, wanted], finish);
  },
});

const sum: Finish = (result) => result.sum;
const count: Finish = (result) => result.count;
const average: Finish = (result) => (result.count === 0 ? DIV0 : result.sum / result.count);

export const conditionalAggregates: FunctionTable = {
  SUMIF: one(sum),
  SUMIFS: several(true, sum),
  COUNTIF: { ...several(false, count), most: 2 },
  COUNTIFS: several(false, count),
  AVERAGEIF: one(average),
  AVERAGEIFS: several(true, average),
  MINIFS: several(true, (result) => (result.count === 0 ? 0 : result.least)),
  MAXIFS: several(true, (result) => (result.count === 0 ? 0 : result.most)),
};
