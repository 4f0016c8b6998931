import {
  between,
  headedAs,
  OURS,
  type ColumnRole,
  type MappedTable,
  type SheetCells,
} from '../costsheet/map';
import { cellArea, fullAddress, localAddress, meet, sameSheet, type Area } from './area';
import type { Survey, TableShape } from './port';

/** A column of data under a header, as a formula can refer to it. */
export interface SheetColumn {
  readonly sheet: string;
  readonly header: string;
  /** the cells under the header, from the first line to the last */
  readonly area: Area;
  /** the table it belongs to; null for a plain range */
  readonly table: string | null;
  /** what it was found to hold; null where nothing tells, or where a price is all there is */
  readonly role: ColumnRole | null;
  /** it was written beside the data to be read, and every line counts in it once */
  readonly written: boolean;
  /** a total, an assembly or a heading stands between its lines: as a range it would count twice */
  readonly interrupted: boolean;
}

/** A cost table that was found, with the cells it was found in. */
export interface FoundTableCells {
  readonly cells: SheetCells;
  readonly table: MappedTable;
}

/**
 * The columns of the cost tables that were found, those that were written beside them first; then the
 * columns of Excel's tables that are no cost tables.
 */
export function columnsOf(
  survey: Survey,
  found: readonly FoundTableCells[],
): readonly SheetColumn[] {
  const columns = found.flatMap((one) => [...writtenColumns(one), ...dataColumns(one, survey)]);
  const others = survey.tables.flatMap(({ name, body, columns: headers }) =>
    headers.map((header, index) => ({
      sheet: body.sheet,
      header,
      area: { ...body, column: body.column + index, columns: 1 },
      table: name,
      role: null,
      written: false,
      interrupted: false,
    })),
  );
  return [...columns, ...others.filter(({ area }) => !columns.some((one) => meet(one.area, area)))];
}

/** From the first line to the last; a table without lines has no columns. */
function linesOf({ items }: MappedTable): { readonly first: number; readonly rows: number } | null {
  const [first] = items;
  const last = items.at(-1);
  return first === undefined || last === undefined ? null : { first, rows: last - first + 1 };
}

function dataColumns({ table }: FoundTableCells, survey: Survey): readonly SheetColumn[] {
  const lines = linesOf(table);
  if (lines === null) return [];
  const { first, rows } = lines;
  const interrupted = table.excluded.some(
    ({ row, kind }) => row > first && row < first + rows && INTERRUPTING.has(kind),
  );
  const roles = new Map(
    [...table.columns].flatMap(([role, { column, reason }]) =>
      // a price that nobody has confirmed for a cost is none yet
      reason.code === 'only-price' ? [] : [[column, role] as const],
    ),
  );
  return [...table.headers].map(([column, header]) => {
    const area = { ...cellArea(table.sheet, first, column), rows };
    const excel = survey.tables.find((one) => isColumnOf(one, area));
    return {
      sheet: table.sheet,
      header: excel?.columns[column - excel.body.column] ?? header,
      area: excel === undefined ? area : { ...excel.body, column, columns: 1 },
      table: excel?.name ?? null,
      role: roles.get(column) ?? null,
      written: false,
      interrupted,
    };
  });
}

/** Rows that hold amounts or words where a range expects the cost of a line. */
const INTERRUPTING: ReadonlySet<string> = new Set([
  'total',
  'assembly',
  'summary',
  'heading repeated',
]);

/** The cells are the data of an Excel table, or part of it. */
const isColumnOf = ({ body }: TableShape, area: Area): boolean =>
  sameSheet(body.sheet, area.sheet) &&
  area.column >= body.column &&
  area.column < body.column + body.columns &&
  area.row >= body.row &&
  area.row + area.rows <= body.row + body.rows;

/** Columns that stand beside the table under headings of ours. */
function writtenColumns({ cells, table }: FoundTableCells): readonly SheetColumn[] {
  const lines = linesOf(table);
  if (lines === null) return [];
  const { first, rows } = lines;
  const top = Math.max(...table.headerRows.filter((row) => row <= first));
  // what stands behind the columns that are read puts something right, and is read by a person
  const told = new Set<ColumnRole>();
  return between(table.span.right + 1, cells.columns - 1).flatMap((column) => {
    const header = cells.value(top, column);
    if (typeof header !== 'string' || !OURS.test(header)) return [];
    const named = headedAs(header.replace(OURS, ''));
    const role = named === null || told.has(named) ? null : named;
    if (role !== null) told.add(role);
    return [
      {
        sheet: table.sheet,
        header,
        area: { ...cellArea(table.sheet, first, column), rows },
        table: null,
        role,
        written: true,
        interrupted: false,
      },
    ];
  });
}

/** The column as a formula on `sheet` spells it: "Costs[Cost]", "$C$2:$C$150", "Costs!$C$2:$C$150". */
export function referenceTo(
  { table, header, area }: Pick<SheetColumn, 'table' | 'header' | 'area'>,
  sheet: string,
): string {
  // other characters need escapes that differ between versions of Excel
  if (table !== null && /^[\p{L}\d_][\p{L}\d_ ]*$/u.test(header)) return `${table}[${header}]`;
  return areaReference(area, sheet);
}

/** The area as a formula on `sheet` spells it, absolute. */
export const areaReference = (area: Area, sheet: string): string =>
  sameSheet(area.sheet, sheet) ? localAddress(area, '$') : fullAddress(area, '$');

const NET_COST = /^(net cost|costo neto|coût net|cout net)\b/i;

/** Cells right of the words "Net cost" that hold a number or a formula. */
export const netCostCells = (survey: Survey): readonly Area[] =>
  survey.sheets.flatMap(({ name, row, column, formulas }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const beside = cells[right + 1];
        const labelled = typeof cell === 'string' && NET_COST.test(cell.trim());
        const figure =
          typeof beside === 'number' || (typeof beside === 'string' && beside.startsWith('='));
        return labelled && figure ? [cellArea(name, row + down, column + right + 1)] : [];
      }),
    ),
  );

/** The same on a sheet that was read: cells with a number right of the words "Net cost". */
export const netCostBeside = (cells: SheetCells): readonly Area[] =>
  between(0, cells.rows - 1).flatMap((row) =>
    between(0, cells.columns - 2).flatMap((column) => {
      const label = cells.value(row, column);
      const labelled = typeof label === 'string' && NET_COST.test(label.trim());
      return labelled && typeof cells.value(row, column + 1) === 'number'
        ? [cellArea(cells.name, row, column + 1)]
        : [];
    }),
  );
