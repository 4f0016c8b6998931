import type { CellValue, Workbook } from '../../src/engine';
import { looks } from './looks';
import type { CellStyle } from '../ooxml/styles';
import type { Book, Cell, Sheet } from '../ooxml/write-book';

/** The book with the result of every formula beside it, and every spill written out. */
export function withResults(book: Book, calculated: Workbook): Book {
  const stale = calculated.staleCells()[0];
  if (stale !== undefined) throw new Error(`${stale.formula} was not calculated: ${stale.reason}`);
  return { ...book, sheets: book.sheets.map((sheet) => sheetWithResults(sheet, calculated)) };
}

function sheetWithResults(sheet: Sheet, calculated: Workbook): Sheet {
  const rows: (Cell | null)[][] = sheet.rows.map((row) => [...row]);
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const value = calculated.value({ sheet: sheet.name, row, column });
      // one that fills its own cell alone is an ordinary result
      if (cell.spill?.looks === undefined)
        put(rows, row, column, { ...cell, value: stored(value) });
      else spill(sheet.name, rows, row, column, cell, calculated);
    });
  });
  return { ...sheet, rows };
}

function spill(
  sheet: string,
  rows: (Cell | null)[][],
  top: number,
  left: number,
  cell: Cell,
  calculated: Workbook,
): void {
  const matrix = calculated
    .customFunctionCells()
    .find((one) => one.sheet === sheet && one.row === top && one.column === left)?.value;
  if (!Array.isArray(matrix)) throw new Error(`${cell.formula ?? ''} gives no table`);
  const width = matrix[0]?.length ?? 0;
  const { looks: columns = [], prepared = 0 } = cell.spill ?? {};
  const styleOf = (row: number, column: number): CellStyle =>
    row === 0 ? looks.head : { ...(columns[column] ?? looks.text), vertical: 'top' };
  matrix.forEach((values, row) => {
    values.forEach((value: CellValue, column: number) => {
      put(rows, top + row, left + column, { value: stored(value), style: styleOf(row, column) });
    });
  });
  for (let row = matrix.length; row < prepared; row += 1) {
    for (let column = 0; column < width; column += 1) {
      put(rows, top + row, left + column, { style: styleOf(row, column) });
    }
  }
  const first = rows[top]?.[left] ?? {};
  put(rows, top, left, { ...cell, ...first, spill: { rows: matrix.length, columns: width } });
}

function put(rows: (Cell | null)[][], row: number, column: number, cell: Cell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
}

const stored = (value: CellValue): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value.error : value;
