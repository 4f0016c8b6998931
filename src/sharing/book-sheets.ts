import type { CellValue, Workbook } from '../engine';
import type { SheetCells, SheetValue } from '../costsheet/map';

/** The sheets of an open workbook, as the search for cost tables reads them. */
export const bookSheets = (workbook: Workbook): readonly SheetCells[] =>
  workbook.sheets.map(({ name, rows, columns }) => {
    const { hiddenRows, merges } = workbook.layout(name);
    const at = (row: number, column: number) => ({ sheet: name, row, column });
    return {
      name,
      rows,
      columns,
      value: (row, column) => plain(workbook.value(at(row, column))),
      text: (row, column) => workbook.text(at(row, column)),
      formula: (row, column) => workbook.formula(at(row, column)),
      isHidden: (row) => hiddenRows.has(row),
      mergedInto(row, column) {
        const merge = merges.find(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        );
        return merge === undefined ? null : [merge.row, merge.column];
      },
    };
  });

const plain = (value: CellValue): SheetValue =>
  typeof value === 'object' && value !== null ? { error: value.error } : value;
