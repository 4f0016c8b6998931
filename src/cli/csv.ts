/** What a cell of a text file may hold. */
export type CsvCell = string | number | boolean;

/**
 * A line of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets
 * an apostrophe in front: a workbook is not to run anything in the sheet of whoever opens the result.
 *
 * @example csvLine(['=A1', 0.5, true, 'a b']) //=> "'=A1,0.5,TRUE,a b\r\n"
 */
export const csvLine = (cells: readonly CsvCell[]): string =>
  `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = /^\s*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
