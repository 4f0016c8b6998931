import type { Shift } from '../../edits';
import { cellKey } from '../../model';
import { movedCell } from '../../shift/spans';
import type { TableInfo } from '../../types';
import { sharedFormula } from '../shared-formula';
import type { SheetScan } from '../sheet-scan';
import { escapedCellText } from '../text';
import type { MovedFormulas } from './moved-formulas';
import { type NewCells, styleAttribute } from './sheet-data';
import { bodyOf, gainsRows, newColumns } from './table-plan';

/** A table of the sheet, with the places of the columns that one formula fills. */
export interface PlannedTable {
  readonly table: TableInfo;
  readonly calculated: ReadonlySet<number>;
}

type Filled = Map<number, { attributes: string; inside: string }>;

/**
 * What stands in inserted cells: the style of the row above or the column on the left (below a
 * table's header of the first row in it), the formulas of a table, the names of its new columns.
 */
export function newCells(
  scan: SheetScan,
  shift: Shift,
  tables: readonly PlannedTable[],
  formulas: MovedFormulas,
): NewCells {
  const cells: Filled = new Map();
  if (shift.count < 0) return cells;
  const put = (row: number, column: number, attributes: string, inside = ''): void => {
    const style = attributes || (cells.get(cellKey(row, column))?.attributes ?? '');
    if (style !== '' || inside !== '')
      cells.set(cellKey(row, column), { attributes: style, inside });
  };
  const places = Array.from({ length: shift.count }, (_, index) => shift.at + index);
  const growing = tables.filter(({ table }) => gainsRows(table, shift));
  for (const { row, cells: spans } of scan.rows)
    for (const span of spans) {
      const { column } = span;
      const [place, across] = shift.axis === 'rows' ? [row, column] : [column, row];
      if (across < shift.first || across > shift.last) continue;
      const table = growing.find(
        ({ table: { range } }) => column >= range.column && column < range.column + range.columns,
      )?.table;
      const belowHeader = table !== undefined && bodyOf(table).top === shift.at;
      if (place !== (belowHeader ? shift.at : shift.at - 1)) continue;
      for (const to of places)
        if (shift.axis === 'rows') put(to, column, styleAttribute(span));
        else put(row, to, styleAttribute(span));
    }
  for (const { table, calculated } of growing) {
    const { top } = bodyOf(table);
    const neighbour = shift.at > top ? shift.at - 1 : shift.at;
    for (const index of calculated) {
      const column = table.range.column + index;
      const formula = formulas.at(neighbour, column)?.formula;
      const from = movedCell(neighbour, column, shift);
      if (formula === undefined || !from) continue;
      const spelt = sharedFormula(formula, from.row, from.column);
      for (const row of places)
        put(
          row,
          column,
          '',
          `<${scan.prefix}f>${escapedCellText(spelt(row, column))}</${scan.prefix}f>`,
        );
    }
  }
  for (const { table } of tables)
    if (table.headerRow)
      for (const [index, name] of newColumns(table, shift)) {
        const text = `<${scan.prefix}is><${scan.prefix}t>${escapedCellText(name)}</${scan.prefix}t></${scan.prefix}is>`;
        const { row, column } = table.range;
        const style = cells.get(cellKey(row, column + index))?.attributes ?? '';
        put(row, column + index, `${style} t="inlineStr"`, text);
      }
  return cells;
}
