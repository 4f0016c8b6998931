import type { SheetCells } from '../../costsheet/map';
import { sameSheet, type Area } from '../../workbook';
import { partKey } from '../../workbook/request';

/** A sheet names its good near its top; further cells are no title. */
const MOST_CELLS = 20_000;

/** Texts as the numbers of parts are compared. */
export const namesIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.map(partKey).filter((text) => text !== ''));

/** What stands in the rows of the formulas, except where lines of costs stand in them as well. */
export function rowNames(
  cells: readonly Area[],
  costs: readonly Area[],
  sheets: readonly SheetCells[],
): ReadonlySet<string> {
  return namesIn(
    cells.flatMap(({ sheet, row }) =>
      isLine(sheet, row, costs) ? [] : textsIn(sheetNamed(sheets, sheet), row),
    ),
  );
}

/** What stands on the sheets of the formulas and of their costs, outside the lines. */
export function sheetNames(
  places: readonly Area[],
  costs: readonly Area[],
  sheets: readonly SheetCells[],
): ReadonlySet<string> {
  const texts: string[] = [];
  for (const name of new Set(places.map(({ sheet }) => sheet))) {
    const cells = sheetNamed(sheets, name);
    const rows = cells === undefined ? 0 : Math.floor(MOST_CELLS / Math.max(1, cells.columns));
    for (let row = 0; row < Math.min(cells?.rows ?? 0, rows); row += 1) {
      if (!isLine(name, row, costs)) texts.push(...textsIn(cells, row));
    }
  }
  return namesIn(texts);
}

const sheetNamed = (sheets: readonly SheetCells[], name: string): SheetCells | undefined =>
  sheets.find((sheet) => sameSheet(sheet.name, name));

const isLine = (sheet: string, row: number, costs: readonly Area[]): boolean =>
  costs.some(
    (area) =>
      sameSheet(area.sheet, sheet) &&
      area.rows > 1 &&
      row >= area.row &&
      row < area.row + area.rows,
  );

const textsIn = (cells: SheetCells | undefined, row: number): readonly string[] =>
  Array.from({ length: Math.min(cells?.columns ?? 0, MOST_CELLS) }, (_, column) =>
    cells === undefined ? '' : cells.text(row, column),
  );
