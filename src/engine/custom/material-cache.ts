import { RangeArea } from '../graph/range-area';
import type { CellError, CellValue } from '../types';
import type { Area } from '../values/area';
import { isError } from '../values/errors';

type Blank = 0 | null | '';
type Rows = readonly (readonly CellValue[])[];

interface Entry {
  readonly version: number;
  readonly rows: Rows | CellError;
}

/** Below this a range costs less to read than to look up. */
const SMALL = 32;
/** As many cells as a fleet has, whatever the count of its ranges. */
const MOST_CELLS = 4_000_000;

/** Ranges as nested arrays, made once for all functions that are given the same range. */
export class MaterialCache {
  private readonly entries = new Map<string, Entry>();
  private cells = 0;

  /** The rows of an area with blanks replaced, or the first error in it. */
  rowsOf(area: Area, blankAs: Blank): Rows | CellError {
    if (!(area instanceof RangeArea) || area.rows * area.columns < SMALL)
      return materialise(area, blankAs);
    const version = area.sheet.version(area.left, area.columns);
    const key = `${area.key}:${JSON.stringify(blankAs)}`;
    const entry = this.entries.get(key);
    if (entry?.version === version) return entry.rows;
    const rows = materialise(area, blankAs);
    if (entry === undefined) this.cells += area.rows * area.columns;
    if (this.cells > MOST_CELLS) {
      this.entries.clear();
      this.cells = area.rows * area.columns;
    }
    this.entries.set(key, { version, rows });
    return rows;
  }
}

/** Rows are frozen: one function must not change what the next one is given. */
function materialise(area: Area, blankAs: Blank): Rows | CellError {
  const rows: (readonly CellValue[])[] = [];
  for (let row = 0; row < area.rows; row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < area.columns; column++) {
      const value = area.at(row, column);
      if (isError(value)) return value;
      cells.push(value === null ? blankAs : value);
    }
    rows.push(Object.freeze(cells));
  }
  return Object.freeze(rows);
}
