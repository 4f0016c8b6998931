import type { CellAddress, RangeAddress, Shift } from '../../../engine/types';
import { movedBlock } from '../../../engine/shift/spans';
import { invalidArgument, itemNotFound } from '../wire-error';
import { WireObject } from '../wire-object';
import { fullAddress, intersection, sheetColumns, sheetRows } from './a1';
import type { HostState } from './host-state';
import { areaAt, spillOf, surroundingRegion, usedPart } from './range-area';

/** Where an Excel.Range lies, and the ranges to be found from there, which are `Made`. */
export abstract class RangePlaces<Made extends WireObject = WireObject> extends WireObject {
  #area: RangeAddress | null;

  constructor(
    readonly state: HostState,
    area: RangeAddress,
  ) {
    super();
    this.#area = area;
  }

  protected abstract make(area: RangeAddress): Made;

  /** Its cells; a range whose cells were deleted has none any more. */
  get area(): RangeAddress {
    if (this.#area === null) throw itemNotFound();
    return this.#area;
  }

  /** A range that the add-in holds goes with its cells. */
  follow(shift: Shift): void {
    const area = this.#area;
    if (area?.sheet !== shift.sheet) return;
    const moved = movedBlock(area, shift);
    this.#area = moved && { ...moved, sheet: area.sheet };
  }

  get Address(): string {
    return fullAddress(this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === sheetRows;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === sheetColumns;
  }

  GetCell(row: number, column: number): Made {
    return this.at(this.area.row + row, this.area.column + column, 1, 1);
  }
  GetRow(row: number): Made {
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): Made {
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetLastCell(): Made {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): Made {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Made {
    return this.GetColumn(this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): Made {
    const { row, column } = this.area;
    return this.at(row + rows, column + columns, this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: number, columns: number): Made {
    const { row, column } = this.area;
    return this.at(row, column, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Made {
    return this.at(this.area.row, this.area.column, rows, columns);
  }
  GetEntireColumn(): Made {
    return this.at(0, this.area.column, sheetRows, this.area.columns);
  }
  GetEntireRow(): Made {
    return this.at(this.area.row, 0, this.area.rows, sheetColumns);
  }
  GetRowsBelow(wanted?: number | null): Made {
    const count = wanted ?? 1;
    return this.at(this.area.row + this.area.rows, this.area.column, count, this.area.columns);
  }
  GetRowsAbove(wanted?: number | null): Made {
    const count = wanted ?? 1;
    return this.at(this.area.row - count, this.area.column, count, this.area.columns);
  }
  GetColumnsAfter(wanted?: number | null): Made {
    const count = wanted ?? 1;
    return this.at(this.area.row, this.area.column + this.area.columns, this.area.rows, count);
  }
  GetColumnsBefore(wanted?: number | null): Made {
    const count = wanted ?? 1;
    return this.at(this.area.row, this.area.column - count, this.area.rows, count);
  }
  GetBoundingRect(other: unknown): Made {
    const that = this.other(other);
    const row = Math.min(this.area.row, that.row);
    const column = Math.min(this.area.column, that.column);
    const bottom = Math.max(this.area.row + this.area.rows, that.row + that.rows);
    const right = Math.max(this.area.column + this.area.columns, that.column + that.columns);
    return this.at(row, column, bottom - row, right - column);
  }
  GetIntersection(other: unknown): Made {
    return found(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): Made | null {
    const area = intersection(this.area, this.other(other));
    return area && this.make(area);
  }
  GetUsedRange(): Made {
    return found(this.GetUsedRangeOrNullObject());
  }
  GetUsedRangeOrNullObject(): Made | null {
    const area = usedPart(this.state, this.area);
    return area && this.make(area);
  }
  GetSurroundingRegion(): Made {
    return this.make(surroundingRegion(this.state, this.area));
  }
  GetSpillingToRange(): Made {
    return found(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): Made | null {
    const area = spillOf(this.state, this.area);
    return area && this.make(area);
  }
  GetSpillParent(): Made {
    return found(this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): Made | null {
    const anchor = this.anchor(this.area);
    return anchor && this.make(areaAt(anchor.sheet, anchor.row, anchor.column, 1, 1));
  }

  protected anchor(cell: CellAddress): CellAddress | null {
    const anchor = this.state.workbook.spillAnchor(cell);
    if (anchor) return anchor;
    return spillOf(this.state, cell) ? cell : null;
  }

  protected at(row: number, column: number, rows: number, columns: number): Made {
    return this.make(areaAt(this.area.sheet, row, column, rows, columns));
  }

  protected other(other: unknown): RangeAddress {
    if (other instanceof RangePlaces) return other.area;
    if (typeof other === 'string') return this.state.resolve(other, this.area.sheet);
    throw invalidArgument();
  }
}

const found = <Made>(range: Made | null): Made => {
  if (!range) throw itemNotFound();
  return range;
};
