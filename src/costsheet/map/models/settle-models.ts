import { fold } from '../../words';
import type { FoundTable } from '../find-tables';
import { isEmpty, type SheetCells } from '../sheet-cells';
import type { ModelColumns } from './model-role';

/** A row that speaks of all models together stands among them and is none. */
const OF_ALL =
  /^(?:(?:weighted|fleet|overall|simple) )?(?:average|avg|mean|fleet|promedio|media|flota|moyenne|flotte|durchschnitt|mittelwert)\b/u;

/** The table with its rows settled by the column of models: averages, and notes below, are no models. */
export function settledModels(
  sheet: SheetCells,
  table: FoundTable,
  { columns }: ModelColumns,
): FoundTable {
  const model = columns.get('model')?.column;
  if (model === undefined) return table;
  const figures = [...columns].flatMap(([role, { column }]) => (role === 'model' ? [] : [column]));
  const hasFigure = (row: number): boolean =>
    figures.some((column) => !isEmpty(sheet.value(row, column)));
  const last = table.items.findLast(hasFigure) ?? -1;
  const isOfAll = (row: number): boolean => OF_ALL.test(fold(sheet.text(row, model)));
  const ofAll = table.items.filter((row) => row <= last && isOfAll(row));
  return {
    ...table,
    items: table.items.filter((row) => row <= last && !isOfAll(row)),
    others: [
      ...table.others.filter(
        ({ row, kind }) => row <= last || kind === 'total' || kind === 'summary',
      ),
      ...ofAll.map((row) => ({ row, kind: 'summary' as const })),
    ].sort((one, two) => one.row - two.row),
  };
}
