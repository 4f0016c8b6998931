import { a1 } from './address';
import { failure } from './sentences';

/** Where the elements of a sheet stand: <worksheet>, in it <sheetData>, in it rows, in them cells. */
const DEPTH: Readonly<Record<string, number>> = { sheetData: 1, row: 2, c: 3 };

/**
 * Refuses a sheet whose cells stand where a writer would not find them again: an edit of such a cell
 * would be lost. Rows and cells ascend, each stands once, and a cell in the row that it names. Excel
 * itself opens such a file only to repair it.
 */
export class SheetOrder {
  #depth = 0;
  #hasData = false;
  #row = -1;
  #column = -1;

  constructor(private readonly part: string) {}

  open(name: string): void {
    if (this.#depth === 0 && name !== 'worksheet') throw this.#damaged(`<${name}> is no worksheet`);
    this.#depth += 1;
  }

  close(): void {
    this.#depth -= 1;
  }

  data(): void {
    this.#at('sheetData');
    if (this.#hasData) throw this.#damaged('<sheetData> stands twice');
    this.#hasData = true;
  }

  row(row: number): void {
    this.#at('row');
    if (row <= this.#row) throw this.#damaged(`row ${row + 1} stands after row ${this.#row + 1}`);
    this.#row = row;
    this.#column = -1;
  }

  cell(row: number, column: number): void {
    this.#at('c');
    if (row !== this.#row || column <= this.#column) {
      throw this.#damaged(`the cell ${a1(row, column)} is not in its place`);
    }
    this.#column = column;
  }

  /** The element has just been opened. */
  #at(name: string): void {
    if (this.#depth - 1 !== DEPTH[name]) throw this.#damaged(`<${name}> is not in its place`);
  }

  #damaged(what: string): Error {
    return failure('xml', { name: this.part, what });
  }
}
