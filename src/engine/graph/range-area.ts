import type { CellValue, RangeAddress } from '../types';
import { Area } from '../values/area';
import type { IndexKey } from './column-index';
import type { SheetStore } from './sheet-store';

/** Fewer rows than this are scanned. */
const FEW = 64;

/** A range of a sheet: reads the live values. */
export class RangeArea extends Area {
  constructor(
    readonly sheet: SheetStore,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    super();
  }

  at(row: number, column: number): CellValue {
    return this.sheet.value(this.top + row, this.left + column);
  }

  override get usedRows(): number {
    return Math.max(0, Math.min(this.rows, this.sheet.usedRows - this.top));
  }

  /** Rows within this one column that may equal the key, or null where scanning costs less. */
  placesOf(key: IndexKey): readonly number[] | null {
    if (this.columns !== 1 || this.usedRows < FEW) return null;
    const rows = this.sheet.index(this.left)?.find(key, this.top, this.top + this.rows);
    return rows?.map((row) => row - this.top) ?? null;
  }

  get isCell(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  has(row: number, column: number): boolean {
    return (
      row >= this.top &&
      row < this.top + this.rows &&
      column >= this.left &&
      column < this.left + this.columns
    );
  }

  equals(other: RangeArea): boolean {
    return (
      this.top === other.top &&
      this.left === other.left &&
      this.rows === other.rows &&
      this.columns === other.columns &&
      this.sheet === other.sheet
    );
  }

  get key(): string {
    return `${this.sheet.id}:${this.top}:${this.left}:${this.rows}:${this.columns}`;
  }

  get address(): RangeAddress {
    const { top: row, left: column, rows, columns } = this;
    return { sheet: this.sheet.name, row, column, rows, columns };
  }

  /** The smallest range around both; both lie on one sheet. */
  hull(other: RangeArea): RangeArea {
    const top = Math.min(this.top, other.top);
    const left = Math.min(this.left, other.left);
    const bottom = Math.max(this.top + this.rows, other.top + other.rows);
    const right = Math.max(this.left + this.columns, other.left + other.columns);
    return new RangeArea(this.sheet, top, left, bottom - top, right - left);
  }

  intersection(other: RangeArea): RangeArea | null {
    if (this.sheet !== other.sheet) return null;
    const top = Math.max(this.top, other.top);
    const left = Math.max(this.left, other.left);
    const rows = Math.min(this.top + this.rows, other.top + other.rows) - top;
    const columns = Math.min(this.left + this.columns, other.left + other.columns) - left;
    return rows > 0 && columns > 0 ? new RangeArea(this.sheet, top, left, rows, columns) : null;
  }
}
