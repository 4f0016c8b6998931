import { amountAt, isCountry } from './column-data';
import type { ColumnRole, Proposal } from './column-role';
import type { FoundTable } from './find-tables';
import type { SheetCells } from './sheet-cells';

/**
 * The table with its lines settled by the columns that were chosen: an assembly whose cost is that of
 * the deeper lines under it would count twice, and notes under the data are no lines.
 */
export function settled(
  sheet: SheetCells,
  table: FoundTable,
  columns: ReadonlyMap<ColumnRole, Proposal>,
): FoundTable {
  return withoutAssemblies(sheet, withoutNotes(sheet, table, columns), columns);
}

function withoutAssemblies(
  sheet: SheetCells,
  table: FoundTable,
  columns: ReadonlyMap<ColumnRole, Proposal>,
): FoundTable {
  const [cost, level] = [columns.get('cost')?.column, columns.get('level')?.column];
  if (cost === undefined || level === undefined) return table;
  const lines = table.items.map((row) => ({
    row,
    cost: amountAt(sheet, row, cost),
    level: amountAt(sheet, row, level),
  }));
  const assemblies = lines.flatMap(({ row, cost: own, level: depth }, index) => {
    if (own === null || own === 0 || depth === null) return [];
    const end = lines.findIndex(
      (line, other) => other > index && (line.level === null || line.level <= depth),
    );
    const under = lines.slice(index + 1, end < 0 ? lines.length : end);
    const next = under[0]?.level;
    const children = under.filter((line) => line.level === next);
    const sum = children.reduce((all, line) => all + (line.cost ?? 0), 0);
    return children.length > 0 && Math.abs(sum - own) <= 0.005 + Math.abs(own) * 1e-6 ? [row] : [];
  });
  if (assemblies.length === 0) return table;
  return {
    ...table,
    items: table.items.filter((row) => !assemblies.includes(row)),
    others: [
      ...table.others,
      ...assemblies.map((row) => ({ row, kind: 'assembly' as const })),
    ].sort((one, two) => one.row - two.row),
  };
}

/** Under the last line, behind a row that is none: a name, a date, a remark without a cost. */
function withoutNotes(
  sheet: SheetCells,
  table: FoundTable,
  columns: ReadonlyMap<ColumnRole, Proposal>,
): FoundTable {
  const figures = (['cost', 'unitPrice', 'quantity'] as const).flatMap(
    (role) => columns.get(role)?.column ?? [],
  );
  if (figures.length === 0) return table;
  const origin = columns.get('origin')?.column;
  const tells = (row: number): boolean =>
    figures.some((column) => amountAt(sheet, row, column) !== null) ||
    (origin !== undefined && isCountry(sheet.value(row, origin)));
  const last = table.items.findLast(tells) ?? -1;
  const gap = table.others.find(({ row }) => row > last)?.row;
  if (last < 0 || gap === undefined) return table;
  const items = table.items.filter((row) => row < gap || row <= last);
  const end = items.at(-1) ?? last;
  const others = table.others.filter(
    ({ row, kind }) => row <= end || kind === 'total' || kind === 'summary',
  );
  return { ...table, items, others };
}
