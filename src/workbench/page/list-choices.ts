import type { CellAddress, CellValue, Workbook } from '../../engine';

/** The values that the list validation of a cell offers, or null when it has none. */
export function listChoices(workbook: Workbook, cell: CellAddress): CellValue[] | null {
  const validation = workbook.validations.find(
    ({ range }) =>
      range.sheet === cell.sheet &&
      cell.row >= range.row &&
      cell.row < range.row + range.rows &&
      cell.column >= range.column &&
      cell.column < range.column + range.columns,
  );
  if (!validation) return null;
  const { source } = validation;
  const literal = /^"(.*)"$/.exec(source);
  if (literal) return (literal[1] ?? '').split(',').map((choice) => choice.trim());
  const range = workbook.resolve(source.replace(/^=/, ''), cell);
  if (!range) return null;
  return workbook
    .values(range)
    .flat()
    .filter((value) => value !== null && value !== '');
}
