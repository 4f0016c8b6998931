import type { CellValue, Matrix } from '../types';

/** A rectangle of values: a range of a sheet or an array made while calculating. */
export abstract class Area {
  abstract readonly rows: number;
  abstract readonly columns: number;
  /** A blank cell is null. */
  abstract at(row: number, column: number): CellValue;

  /** Rows from the top that can hold anything; a whole column is blank below. */
  get usedRows(): number {
    return this.rows;
  }
}

/** What an expression gives. */
export type Value = CellValue | Area;
/** What a function is given: undefined where the argument was left out. */
export type Argument = Value | undefined;

/** An array made while calculating. */
export class Grid extends Area {
  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly cells: readonly CellValue[],
  ) {
    super();
  }

  /** Short rows are filled with `padding`. */
  static of(matrix: Matrix, padding: CellValue = null): Grid {
    const columns = matrix.reduce((widest, row) => Math.max(widest, row.length), 0);
    return Grid.make(matrix.length, columns, (row, column) => {
      const cell = matrix[row]?.[column];
      return cell === undefined ? padding : cell;
    });
  }

  static make(
    rows: number,
    columns: number,
    cell: (row: number, column: number) => CellValue,
  ): Grid {
    const cells: CellValue[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) cells.push(cell(row, column));
    return new Grid(rows, columns, cells);
  }

  at(row: number, column: number): CellValue {
    return this.cells[row * this.columns + column] ?? null;
  }
}

/** Several areas as one column of their cells, for functions that take all cells alike. */
export class Union extends Area {
  readonly rows: number;
  readonly columns = 1;

  constructor(readonly parts: readonly Area[]) {
    super();
    this.rows = parts.reduce((count, part) => count + part.rows * part.columns, 0);
  }

  at(row: number): CellValue {
    let rest = row;
    for (const part of this.parts) {
      const size = part.rows * part.columns;
      if (rest < size) return part.at(Math.floor(rest / part.columns), rest % part.columns);
      rest -= size;
    }
    return null;
  }
}

/** A 1x1 area is its value; everything else stays. */
export const single = (value: Value): Value =>
  value instanceof Area && value.rows === 1 && value.columns === 1 ? value.at(0, 0) : value;

/** The first value, whatever the size. */
export const first = (value: Value): CellValue => (value instanceof Area ? value.at(0, 0) : value);

export const asArea = (value: Value): Area =>
  value instanceof Area ? value : new Grid(1, 1, [value]);

export const rowsOf = (area: Area): CellValue[][] => {
  const rows: CellValue[][] = [];
  for (let row = 0; row < area.rows; row++) {
    const cells: CellValue[] = [];
    for (let column = 0; column < area.columns; column++) cells.push(area.at(row, column));
    rows.push(cells);
  }
  return rows;
};
