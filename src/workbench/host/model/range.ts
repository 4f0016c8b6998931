import type { CellAddress, CellEdit, RangeAddress } from '../../../engine/types';
import { sentences } from '../sentences';
import { invalidArgument, itemNotFound, notStored } from '../wire-error';
import { WireObject } from '../wire-object';
import { fullAddress, intersection, sheetColumns, sheetRows } from './a1';
import { officeValue, shaped, typedContent, valueType } from './cell-values';
import { DataValidation } from './data-validation';
import type { HostState } from './host-state';
import {
  areaAt,
  cellValue,
  grid,
  isUnbounded,
  spillOf,
  surroundingRegion,
  uniform,
  usedPart,
} from './range-area';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

/** Excel.Range over one rectangle of a sheet. */
export class Range extends WireObject {
  readonly className = 'Range';
  override readonly kept = true;
  readonly scalars = [
    'Address',
    'CellCount',
    'ColumnCount',
    'ColumnIndex',
    'Formulas',
    'NumberFormat',
    'RowCount',
    'RowIndex',
    'Text',
    'ValueTypes',
    'Values',
  ];

  constructor(
    readonly state: HostState,
    readonly area: RangeAddress,
  ) {
    super();
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
  get HasSpill(): boolean | null {
    return this.#same((cell) => this.#anchor(cell) !== null);
  }

  get Values(): unknown {
    return this.#cells((cell) => officeValue(cellValue(this.state, cell)));
  }
  set Values(values: unknown) {
    this.#write(values);
  }
  get Formulas(): unknown {
    const { workbook } = this.state;
    return this.#cells((cell) => {
      const formula = workbook.formula(cell);
      if (formula !== null) return formula;
      // the formula of a spilt cell stands in its anchor only
      return workbook.spillAnchor(cell) ? '' : officeValue(cellValue(this.state, cell));
    });
  }
  set Formulas(formulas: unknown) {
    this.#write(formulas);
  }
  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  get Text(): unknown {
    this.state.flush();
    return this.#cells((cell) => this.state.calculation.text(cell));
  }
  get ValueTypes(): unknown {
    return this.#cells((cell) => valueType(cellValue(this.state, cell)));
  }
  get NumberFormat(): unknown {
    const { workbook } = this.state;
    return this.#cells((cell) => workbook.format(cell).numberFormat);
  }
  set NumberFormat(formats: unknown) {
    const matrix = shaped(formats, this.area.rows, this.area.columns);
    this.edit((cell) => {
      const numberFormat = matrix[cell.row - this.area.row]?.[cell.column - this.area.column];
      return typeof numberFormat === 'string' ? { numberFormat } : null;
    });
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.state, this.area);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.state, this.area.sheet);
  }

  GetCell(row: number, column: number): Range {
    return this.#at(this.area.row + row, this.area.column + column, 1, 1);
  }
  GetRow(row: number): Range {
    return this.#at(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): Range {
    return this.#at(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.area;
    return this.#at(row + rows, column + columns, this.area.rows, this.area.columns);
  }
  GetResizedRange(rows: number, columns: number): Range {
    const { row, column } = this.area;
    return this.#at(row, column, this.area.rows + rows, this.area.columns + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at(this.area.row, this.area.column, rows, columns);
  }
  GetEntireColumn(): Range {
    return this.#at(0, this.area.column, sheetRows, this.area.columns);
  }
  GetEntireRow(): Range {
    return this.#at(this.area.row, 0, this.area.rows, sheetColumns);
  }
  GetRowsBelow(wanted?: number | null): Range {
    const count = wanted ?? 1;
    return this.#at(this.area.row + this.area.rows, this.area.column, count, this.area.columns);
  }
  GetRowsAbove(wanted?: number | null): Range {
    const count = wanted ?? 1;
    return this.#at(this.area.row - count, this.area.column, count, this.area.columns);
  }
  GetColumnsAfter(wanted?: number | null): Range {
    const count = wanted ?? 1;
    return this.#at(this.area.row, this.area.column + this.area.columns, this.area.rows, count);
  }
  GetColumnsBefore(wanted?: number | null): Range {
    const count = wanted ?? 1;
    return this.#at(this.area.row, this.area.column - count, this.area.rows, count);
  }
  GetBoundingRect(other: unknown): Range {
    const that = this.#other(other);
    const row = Math.min(this.area.row, that.row);
    const column = Math.min(this.area.column, that.column);
    const bottom = Math.max(this.area.row + this.area.rows, that.row + that.rows);
    const right = Math.max(this.area.column + this.area.columns, that.column + that.columns);
    return this.#at(row, column, bottom - row, right - column);
  }
  GetIntersection(other: unknown): Range {
    return found(this.GetIntersectionOrNullObject(other));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersection(this.area, this.#other(other));
    return area && new Range(this.state, area);
  }
  GetUsedRange(): Range {
    return found(this.GetUsedRangeOrNullObject());
  }
  GetUsedRangeOrNullObject(): Range | null {
    const area = usedPart(this.state, this.area);
    return area && new Range(this.state, area);
  }
  GetSurroundingRegion(): Range {
    return new Range(this.state, surroundingRegion(this.state, this.area));
  }
  GetSpillingToRange(): Range {
    return found(this.GetSpillingToRangeOrNullObject());
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    const area = spillOf(this.state, this.area);
    return area && new Range(this.state, area);
  }
  GetSpillParent(): Range {
    return found(this.GetSpillParentOrNullObject());
  }
  GetSpillParentOrNullObject(): Range | null {
    const anchor = this.#anchor(this.area);
    return anchor && new Range(this.state, areaAt(anchor.sheet, anchor.row, anchor.column, 1, 1));
  }

  Select(): void {
    this.state.flush();
    this.state.select(this.area);
  }
  Calculate(): void {
    this.state.flush();
    this.state.calculation.calculate();
  }
  /** Contents, and of the format what an add-in can set here. */
  Clear(applyTo?: unknown): void {
    // an argument left out is null on the wire
    const what = String(applyTo ?? 'All');
    if (!clearable.has(what)) throw invalidArgument();
    const contents = what === 'All' || what === 'Contents' ? { value: null } : {};
    const plain = { numberFormat: 'General', bold: false, wrap: false, fill: '' };
    this.edit(() => ({ ...contents, ...(what === 'All' || what === 'Formats' ? plain : {}) }));
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument(sentences.wrongShape);
  }

  /** Writes what `change` gives for each cell; null leaves the cell. */
  edit(change: (cell: CellAddress) => Omit<CellEdit, keyof CellAddress> | null): void {
    this.state.guardProtection(this.area.sheet);
    if (isUnbounded(this.area)) throw notStored('a whole column or row of cells at once');
    const cells = grid(this.area, (cell) => ({ cell, change: change(cell) }))
      .flat()
      .flatMap(({ cell, change: content }) => (content ? [{ ...cell, ...content }] : []));
    if (cells.length > 0) this.state.write({ kind: 'cells', cells });
  }

  same<T>(read: (cell: CellAddress) => T): T | null {
    return this.#same(read);
  }

  #write(input: unknown): void {
    const matrix = shaped(input, this.area.rows, this.area.columns);
    this.edit((cell) => {
      const written = matrix[cell.row - this.area.row]?.[cell.column - this.area.column];
      return typedContent(written, () => this.state.numberFormat(cell));
    });
  }

  #cells<T>(read: (cell: CellAddress) => T): T[][] | null {
    return isUnbounded(this.area) ? null : grid(this.area, read);
  }

  #same<T>(read: (cell: CellAddress) => T): T | null {
    this.state.flush();
    return uniform(isUnbounded(this.area) ? this.#boundedPart() : this.area, read);
  }

  /** A whole column is judged by its part inside the used range. */
  #boundedPart(): RangeAddress {
    return usedPart(this.state, this.area) ?? { ...this.area, rows: 1, columns: 1 };
  }

  #anchor(cell: CellAddress): CellAddress | null {
    const anchor = this.state.workbook.spillAnchor(cell);
    if (anchor) return anchor;
    return spillOf(this.state, cell) ? cell : null;
  }

  #at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.state, areaAt(this.area.sheet, row, column, rows, columns));
  }

  #other(other: unknown): RangeAddress {
    if (other instanceof Range) return other.area;
    if (typeof other === 'string') return this.state.resolve(other, this.area.sheet);
    throw invalidArgument();
  }
}

const clearable = new Set(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);

const found = (range: Range | null): Range => {
  if (!range) throw itemNotFound();
  return range;
};
