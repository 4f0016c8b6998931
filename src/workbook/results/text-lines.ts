import type { CellRows } from '../port';

/** a letter of the default font on the average, and what Excel leaves blank in a cell, in points */
const LETTER = 5.2;
const PADDING = 6;
/** one line of the default font, in points */
export const LINE = 15;
/** a longer text is cut in print; it stands whole in its cell */
const MOST_LINES = 5;

/**
 * How many lines each row of a table needs, its heading first: of several tables that may come to
 * stand at one place, one after the other, each row is given room for the longest.
 */
export function textLines(
  tables: readonly CellRows[],
  widths: ReadonlyMap<number, number>,
): readonly number[] {
  const rows = Math.max(1, ...tables.map((table) => table.length));
  return Array.from({ length: rows }, (_, row) =>
    Math.max(1, ...tables.map((table) => linesOf(table[row] ?? [], widths))),
  );
}

function linesOf(cells: CellRows[number], widths: ReadonlyMap<number, number>): number {
  const lines = [...widths].map(([column, width]) => {
    const text = String(cells[column] ?? '');
    return Math.ceil((text.length * LETTER) / (width - PADDING));
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines));
}
