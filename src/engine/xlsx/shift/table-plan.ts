import type { Shift } from '../../edits';
import { movedBlock, movedPlace } from '../../shift/spans';
import type { TableInfo } from '../../types';

/** Columns of tables that are deleted with their cells, all in capitals. */
export function lostColumns(
  tables: readonly TableInfo[],
  shift: Shift,
): ReadonlyMap<string, ReadonlySet<string>> {
  const lost = new Map<string, ReadonlySet<string>>();
  if (shift.axis !== 'columns' || shift.count > 0) return lost;
  for (const table of affected(tables, shift)) {
    const gone = table.columns.filter(
      (_, index) => movedPlace(table.range.column + index, shift) === null,
    );
    if (gone.length > 0)
      lost.set(table.name.toUpperCase(), new Set(gone.map((name) => name.toUpperCase())));
  }
  return lost;
}

/** The tables that grow, shrink or move. */
export const affected = (tables: readonly TableInfo[], shift: Shift): readonly TableInfo[] =>
  tables.filter(({ range }) => {
    if (range.sheet !== shift.sheet) return false;
    const moved = movedBlock(range, shift);
    return (
      moved === null ||
      (['row', 'column', 'rows', 'columns'] as const).some((key) => moved[key] !== range[key])
    );
  });

/** The names of the columns that a table gains, by their place in it; none where it gains none. */
export function newColumns(table: TableInfo, shift: Shift): ReadonlyMap<number, string> {
  const gained = new Map<number, string>();
  const inside =
    shift.at > table.range.column && shift.at < table.range.column + table.range.columns;
  const takesPart = affected([table], shift).length > 0;
  if (shift.axis !== 'columns' || shift.count < 0 || !inside || !takesPart) return gained;
  const taken = new Set(table.columns.map((name) => name.toUpperCase()));
  for (let index = 0; index < shift.count; index += 1) {
    let number = 1;
    while (taken.has(`COLUMN${number}`)) number += 1;
    taken.add(`COLUMN${number}`);
    gained.set(shift.at - table.range.column + index, `Column${number}`);
  }
  return gained;
}

/** The rows of a table between its header and its totals: the first, and one past the last. */
export function bodyOf({ range, headerRow, totalsRow }: TableInfo): {
  readonly top: number;
  readonly end: number;
} {
  return {
    top: range.row + (headerRow ? 1 : 0),
    end: range.row + range.rows - (totalsRow ? 1 : 0),
  };
}

/** Whether new rows belong to the table: they stand below its header and above what follows it. */
export const gainsRows = (table: TableInfo, shift: Shift): boolean =>
  shift.axis === 'rows' &&
  shift.count > 0 &&
  shift.at > table.range.row &&
  shift.at < table.range.row + table.range.rows &&
  affected([table], shift).length > 0;
