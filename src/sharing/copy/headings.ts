import { isWords } from '../../costsheet/map';
import type { StudiedSheet } from './study';

/**
 * What stands over each column, by column: the headings of the cost tables that were found; over other
 * columns the row with the most words, which in a table is its head; else the first words in it. A
 * title is in a row of its own, so it names a column only where nothing else does.
 */
export function headingsOf({ cells, layout, tables }: StudiedSheet): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const add = (column: number, text: string): void => {
    if (text !== '' && !found.has(column)) found.set(column, text);
  };
  for (const { headers } of tables) for (const [column, text] of headers) add(column, text);
  const rows: (readonly number[])[] = [];
  for (let row = 0; row < cells.rows; row += 1) {
    const words: number[] = [];
    if (!layout.hiddenRows.has(row)) {
      for (let column = 0; column < cells.columns; column += 1) {
        if (isWords(cells.value(row, column)) && !found.has(column)) words.push(column);
      }
    }
    rows.push(words);
  }
  const most = Math.max(0, ...rows.map(({ length }) => length));
  const head = rows.findIndex(({ length }) => length === most);
  for (const column of rows[head] ?? []) add(column, cells.text(head, column));
  for (const [row, columns] of rows.entries()) {
    for (const column of columns) add(column, cells.text(row, column));
  }
  return found;
}
