import type { IndexKey } from '../graph/column-index';
import { RangeArea } from '../graph/range-area';
import type { CellValue } from '../types';
import { Grid, type Area } from '../values/area';

/** A single row or column, by place. */
export interface Vector {
  readonly length: number;
  /** places from the start that can hold anything */
  readonly used: number;
  readonly upright: boolean;
  at(place: number): CellValue;
  /** places that may equal the key, where they are known without looking */
  placesOf?(key: IndexKey): readonly number[] | null;
}

export function vectorOf(area: Area): Vector | null {
  if (area.columns === 1)
    return {
      length: area.rows,
      used: area.usedRows,
      upright: true,
      at: (place) => area.at(place, 0),
      ...(area instanceof RangeArea ? { placesOf: (key) => area.placesOf(key) } : {}),
    };
  if (area.rows === 1)
    return {
      length: area.columns,
      used: area.columns,
      upright: false,
      at: (place) => area.at(0, place),
    };
  return null;
}

export const rowOf = (area: Area, row: number): Area =>
  area instanceof RangeArea
    ? new RangeArea(area.sheet, area.top + row, area.left, 1, area.columns)
    : Grid.make(1, area.columns, (_row, column) => area.at(row, column));

export const columnOf = (area: Area, column: number): Area =>
  area instanceof RangeArea
    ? new RangeArea(area.sheet, area.top, area.left + column, area.rows, 1)
    : Grid.make(area.rows, 1, (row) => area.at(row, column));
