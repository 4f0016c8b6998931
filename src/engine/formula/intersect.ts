import type { FormulaCell } from '../graph/formula-cell';
import { RangeArea } from '../graph/range-area';
import { Area, Union, type Value } from '../values/area';
import { VALUE } from '../values/errors';

/** What "@" gives: of a column the cell in the formula's row, of a row the one in its column. */
export function intersect(value: Value, cell: FormulaCell): Value {
  if (!(value instanceof Area)) return value;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  if (value instanceof Union) return VALUE;
  if (!(value instanceof RangeArea)) return value;
  const row = cell.row - value.top;
  const column = cell.column - value.left;
  if (value.columns === 1) return row >= 0 && row < value.rows ? value.at(row, 0) : VALUE;
  if (value.rows === 1) return column >= 0 && column < value.columns ? value.at(0, column) : VALUE;
  return VALUE;
}
