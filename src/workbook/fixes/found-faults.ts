import {
  formulaRoles,
  originIn,
  patternIn,
  totalAt,
  type MappedTable,
  type SheetCells,
  type Total,
} from '../../costsheet/map';
import { cellArea } from '../area';
import { copiedFormula } from '../copied-formula';
import type { CountrySystem } from '../../costsheet';

/** So many countries of one part get a column each; more than that is a list, and no origin. */
const MOST_COUNTRIES = 6;

/** The lines whose origin names several countries without shares, with the countries in their order. */
export function splitOrigins(
  sheet: SheetCells,
  { columns, items }: MappedTable,
  system: CountrySystem,
): ReadonlyMap<number, readonly string[]> {
  const column = columns.get('origin')?.column;
  // the codes of another system are not read as ISO here
  if (column === undefined || system !== 'iso') return new Map();
  return new Map(
    items.flatMap((row) => {
      const value = sheet.value(row, column);
      const read = typeof value === 'string' ? originIn(value) : null;
      const split = read?.kind === 'several' && read.countries.length <= MOST_COUNTRIES;
      return split ? [[row, read.countries] as const] : [];
    }),
  );
}

/** A column in which some lines have another formula than their neighbours, or none. */
export interface UnlikeColumn {
  readonly column: number;
  readonly header: string;
  /** by line: what the neighbours' formula is there */
  readonly formulas: ReadonlyMap<number, string>;
}

/** The neighbours' formulas for the lines that differ; none that names its table's row by "[@...]". */
export function unlikeColumns(sheet: SheetCells, table: MappedTable): readonly UnlikeColumn[] {
  return formulaRoles.flatMap((role): readonly UnlikeColumn[] => {
    const column = table.columns.get(role)?.column;
    const pattern = column === undefined ? null : patternIn(sheet, table.items, column);
    if (column === undefined || pattern === null || pattern.unlike.length === 0) return [];
    if (pattern.formula.includes('[')) return [];
    const at = (row: number) => cellArea(sheet.name, row, column);
    const formulas = new Map(
      pattern.unlike.map((row) => [row, copiedFormula(pattern.formula, at(pattern.row), at(row))]),
    );
    return [{ column, header: table.headers.get(column) ?? '', formulas }];
  });
}

/** The totals of the column of costs that miss a line, by their row. */
export function missingTotals(
  sheet: SheetCells,
  { columns, items, excluded }: MappedTable,
): ReadonlyMap<number, Total> {
  const column = columns.get('cost')?.column;
  if (column === undefined) return new Map();
  return new Map(
    excluded.flatMap(({ row, kind }) => {
      const total =
        kind === 'total' ? totalAt(sheet, { items, others: excluded }, column, row) : null;
      return total === null || total.missed.length === 0 ? [] : [[row, total] as const];
    }),
  );
}
