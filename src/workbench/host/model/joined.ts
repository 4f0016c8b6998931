import type { RangeAddress } from '../../../engine/types';

/** Fewer ranges for the same cells: neighbours in a row are joined, then equal rows below one another. */
export const joined = (ranges: readonly RangeAddress[]): readonly RangeAddress[] =>
  join(join(ranges, beside), below);

type Join = (one: RangeAddress, next: RangeAddress) => RangeAddress | null;

const join = (ranges: readonly RangeAddress[], both: Join): readonly RangeAddress[] => {
  const result: RangeAddress[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    const union = last ? both(last, range) : null;
    if (union) result[result.length - 1] = union;
    else result.push(range);
  }
  return result;
};

const beside: Join = (one, next) =>
  one.sheet === next.sheet &&
  one.row === next.row &&
  one.rows === next.rows &&
  one.column + one.columns === next.column
    ? { ...one, columns: one.columns + next.columns }
    : null;

const below: Join = (one, next) =>
  one.sheet === next.sheet &&
  one.column === next.column &&
  one.columns === next.columns &&
  one.row + one.rows === next.row
    ? { ...one, rows: one.rows + next.rows }
    : null;
