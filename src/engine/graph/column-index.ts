import type { CellValue } from '../types';
import { numberInText } from '../values/text-number';

/** A number, or a text in capitals. */
export type IndexKey = number | string;

export const indexKey = (value: CellValue): IndexKey | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? value.toUpperCase() : undefined;

/**
 * Rows of one column by value: those that may equal a value, in order. A text that reads as a
 * number stands under both, so whoever asks still compares.
 */
export class ColumnIndex {
  private readonly rows = new Map<IndexKey, number[]>();

  constructor(values: readonly CellValue[]) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? null;
      const key = indexKey(value);
      if (key === undefined) continue;
      this.add(key, row);
      const number = typeof value === 'string' ? numberInText(value) : null;
      if (number !== null) this.add(number, row);
    }
  }

  /** Rows from `top` up to `end` exclusive, ascending. */
  find(key: IndexKey, top: number, end: number): readonly number[] {
    const rows = this.rows.get(key) ?? [];
    const from = place(rows, top);
    const to = place(rows, end);
    return from === 0 && to === rows.length ? rows : rows.slice(from, to);
  }

  private add(key: IndexKey, row: number): void {
    const rows = this.rows.get(key);
    if (rows) rows.push(row);
    else this.rows.set(key, [row]);
  }
}

/** The first place whose row is at least `row`. */
function place(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
