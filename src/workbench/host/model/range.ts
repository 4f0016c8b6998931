import type { CellAddress, CellEdit, RangeAddress } from '../../../engine/types';
import { sentences } from '../sentences';
import { invalidArgument, notStored } from '../wire-error';
import { officeValue, shaped, typedContent, valueType } from './cell-values';
import { DataValidation } from './data-validation';
import { cellValue, grid, isUnbounded, uniform, usedPart } from './range-area';
import { RangeFormat } from './range-format';
import { RangePlaces } from './range-places';
import { Worksheet } from './worksheet';

/** Excel.Range over one rectangle of a sheet. */
export class Range extends RangePlaces<Range> {
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

  protected make(area: RangeAddress): Range {
    return new Range(this.state, area);
  }

  get HasSpill(): boolean | null {
    return this.#same((cell) => this.anchor(cell) !== null);
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
  /** null where only some of the rows are hidden */
  get RowHidden(): boolean | null {
    const { hiddenRows } = this.state.workbook.layout(this.area.sheet);
    const { row, rows } = this.area;
    let hidden = 0;
    for (const each of hiddenRows) if (each >= row && each < row + rows) hidden += 1;
    return hidden === 0 ? false : hidden === rows ? true : null;
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

  /** Room for new cells: what stood here moves; gives the cells that are new. */
  Insert(shift: unknown): Range {
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    const { area } = this;
    this.state.move({
      kind: 'insertCells',
      range: area,
      shift: shift === 'Down' ? 'down' : 'right',
    });
    return new Range(this.state, area);
  }
  Delete(shift: unknown): void {
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    const range = this.area;
    this.state.move({ kind: 'deleteCells', range, shift: shift === 'Up' ? 'up' : 'left' });
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
}

const clearable = new Set(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);
