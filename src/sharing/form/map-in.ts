import type { RangeAddress, Workbook } from '../../engine';
import { readFormMap, sayOfForm, type FormMap, type MapCell } from '../../workbook/form';

/** The table of that name in an open workbook, as what it says of a form. */
export function mapIn(book: Workbook, name: string): FormMap {
  const area = mapArea(book, name);
  if (area === null) {
    return { name, entries: [], problems: [sayOfForm('no-map', { name })], notes: [] };
  }
  return readFormMap(name, tableOf(book, area), area.row + 1);
}

/** Where the table of that name stands; null where the workbook has none. */
export function mapArea(book: Workbook, name: string): RangeAddress | null {
  const found = book.names.find(
    (one) => one.scope === null && one.name.toUpperCase() === name.toUpperCase(),
  );
  return found === undefined ? null : book.resolve(found.formula);
}

function tableOf(book: Workbook, area: RangeAddress): readonly (readonly MapCell[])[] {
  return book.values(area).map((cells, row) =>
    cells.map((value, column): MapCell => {
      const at = { sheet: area.sheet, row: area.row + row, column: area.column + column };
      const stale = book.stale(at);
      const rests = stale === null || stale.basedOn.length > 0 ? stale?.basedOn : [stale.formula];
      return {
        value: typeof value === 'object' ? (value === null ? '' : value.error) : value,
        numberFormat: book.format(at).numberFormat,
        ...(rests === undefined ? {} : { notRecalculated: rests }),
      };
    }),
  );
}
