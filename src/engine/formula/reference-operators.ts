import { cellKey } from '../model';
import { RangeArea } from '../graph/range-area';
import { Area, Union, type Value } from '../values/area';
import { NULL, REF, VALUE, isError } from '../values/errors';

/** A1:INDEX(...) - the range around both. */
export function joinRanges(a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (!(a instanceof RangeArea) || !(b instanceof RangeArea) || a.sheet !== b.sheet) return REF;
  return a.hull(b);
}

/** A1:B9 B2:C3 - what both have. */
export function meetRanges(a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (!(a instanceof RangeArea) || !(b instanceof RangeArea)) return VALUE;
  return a.intersection(b) ?? NULL;
}

/** (A1,B2) - both, one after the other. */
export function uniteRanges(a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (!(a instanceof Area) || !(b instanceof Area)) return VALUE;
  return new Union([a, b]);
}

/** A1# - the range that A1's formula fills. */
export function readSpill(value: Value): Value {
  if (isError(value)) return value;
  if (!(value instanceof RangeArea) || !value.isCell) return REF;
  const cell = value.sheet.formulas.get(cellKey(value.top, value.left));
  if (!cell?.spill) return cell?.usedArray ? value : REF;
  const { rows, columns } = cell.spill;
  return new RangeArea(value.sheet, value.top, value.left, rows, columns);
}
