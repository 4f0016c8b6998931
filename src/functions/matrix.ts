import { failure, success, type Issue, type Outcome } from '../origin';
import { say } from './sentences';

/** A range as Excel hands it over: rows of cells, all of one length. */
export class Matrix {
  readonly rows: number;
  private flat: readonly unknown[] | undefined;

  constructor(
    readonly given: readonly (readonly unknown[])[],
    readonly columns: number,
  ) {
    this.rows = given.length;
  }

  /** How many cells there are. */
  get count(): number {
    return this.rows * this.columns;
  }

  /** The cell at an index, counted from 0, row by row. */
  at(index: number): unknown {
    const { given, columns } = this;
    if (columns === 1) return given[index]?.[0];
    return given[Math.floor(index / columns)]?.[index % columns];
  }

  equals(other: Matrix): boolean {
    if (this.rows !== other.rows || this.columns !== other.columns) return false;
    for (let row = 0; row < this.rows; row++) {
      const [own, theirs] = [this.given[row], other.given[row]];
      for (let column = 0; column < this.columns; column++) {
        if (own?.[column] !== theirs?.[column]) return false;
      }
    }
    return true;
  }

  copy(): Matrix {
    return new Matrix(
      this.given.map((row) => [...row]),
      this.columns,
    );
  }

  /** All cells, row by row: a copy, made when it is asked for. */
  get cells(): readonly unknown[] {
    this.flat ??= this.given.flat();
    return this.flat;
  }
}

/** More lines than any bill of materials, fewer than a whole column. */
export const MOST_LINES = 200_000;

/** Excel hands over a blank cell as 0, null or "", by platform and version. */
export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || cell === '' || cell === 0;

/** The range of a parameter: a single value is one cell, an omitted one is null. */
export function readMatrix(parameter: string, argument: unknown): Outcome<Matrix | null> {
  if (argument === null || argument === undefined) return success(null);
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columns === 0) return success(null);
  const count = rows.length * columns;
  if (count > MOST_LINES) {
    return failure(say('too-many-lines', { parameter, count, most: MOST_LINES }));
  }
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (!Array.isArray(cells) || cells.length !== columns) {
      return failure(say('ragged-range', { parameter }));
    }
  }
  return success(new Matrix(rows as readonly (readonly unknown[])[], columns));
}

/** An optional range: omitted, or a single blank cell, is null. */
export function readOptional(parameter: string, argument: unknown): Outcome<Matrix | null> {
  const matrix = readMatrix(parameter, argument);
  if (!matrix.ok || matrix.value === null) return matrix;
  return matrix.value.count === 1 && isBlank(matrix.value.at(0)) ? success(null) : matrix;
}

export function readRequired(parameter: string, argument: unknown): Outcome<Matrix> {
  const matrix = readMatrix(parameter, argument);
  if (!matrix.ok) return matrix;
  if (matrix.value === null) return failure(say('argument-missing', { parameter }));
  return success(matrix.value);
}

/** One value, also where the host hands it over as a range of one cell. */
export function readScalar(parameter: string, argument: unknown): Outcome<unknown> {
  if (!Array.isArray(argument)) {
    const error = errorOf(parameter, argument, 1);
    return error === null ? success(argument ?? null) : failure(error);
  }
  const matrix = readMatrix(parameter, argument);
  if (!matrix.ok) return matrix;
  if (matrix.value === null) return success(null);
  if (matrix.value.count !== 1) {
    return failure(say('not-one-value', { parameter, shape: shapeOf(matrix.value) }));
  }
  return readScalar(parameter, matrix.value.at(0) ?? null);
}

export function sameShape(
  first: string,
  shape: Matrix,
  parameter: string,
  matrix: Matrix | null,
): readonly Issue[] {
  if (matrix === null) return [];
  if (matrix.rows === shape.rows && matrix.columns === shape.columns) return [];
  return [
    say('shapes-differ', {
      parameter,
      shape: shapeOf(matrix),
      first,
      firstShape: shapeOf(shape),
    }),
  ];
}

export const shapeOf = ({ rows, columns }: Matrix): string =>
  `${rows} ${rows === 1 ? 'row' : 'rows'} x ${columns} ${columns === 1 ? 'column' : 'columns'}`;

/** Reads one cell of a column, counted from 0; an error that it holds is said first. */
export function readLine<T>(
  parameter: string,
  matrix: Matrix,
  index: number,
  read: LineCell<T>,
): Outcome<T> {
  const [cell, line] = [matrix.at(index), index + 1];
  const error = errorOf(parameter, cell, line);
  return error === null ? read(cell, { parameter, line }) : failure(error);
}

/** Reads a cell of which parameter and line are known. */
export type LineCell<T> = (cell: unknown, place: LinePlace) => Outcome<T>;

export interface LinePlace {
  readonly parameter: string;
  readonly line: number;
}

const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** An error that came in as a value: Excel passes most on by itself, some hosts hand them over. */
export function errorOf(parameter: string, cell: unknown, line: number): Issue | null {
  if (typeof cell === 'number' || cell === null || cell === undefined) return null;
  const error = errorText(cell);
  if (error === null) return null;
  return error === '#N/A'
    ? say('error-not-available', { parameter, line })
    : say('error-value', { parameter, line, error });
}

function errorText(cell: unknown): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  for (const name of ['code', 'error', 'basicValue']) {
    const value: unknown = Reflect.get(cell, name);
    if (typeof value === 'string' && value.startsWith('#')) return value;
  }
  return null;
}
