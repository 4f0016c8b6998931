import { parseStructRef } from '@borgar/fx/xlsx';
import { RangeArea } from '../graph/range-area';
import type { CellError, TableInfo } from '../types';
import { NULL, REF, VALUE } from '../values/errors';
import type { FindSheet, Place } from './resolve-range';
import { Unsupported } from './unsupported';

export interface Tables {
  byName(name: string): TableInfo | undefined;
  /** the table that holds the cell, for references without a table's name */
  at(place: Place): TableInfo | undefined;
}

interface Rows {
  readonly top: number;
  readonly rows: number;
}

type Parsed = ReturnType<typeof parseStructRef>;

/** The same few references stand in every row of a table. */
const seen = new Map<string, Parsed>();
function parsedOnce(text: string): Parsed {
  if (!seen.has(text)) {
    if (seen.size > 1000) seen.clear();
    seen.set(text, parseStructRef(text));
  }
  return seen.get(text);
}

/** The range a structured reference means for a cell. */
export function resolveTable(
  text: string,
  place: Place,
  tables: Tables,
  findSheet: FindSheet,
): RangeArea | CellError {
  const parsed = parsedOnce(text);
  if (!parsed) return REF;
  if (parsed.workbookName) throw new Unsupported(`${text} refers to another workbook`);
  const table = parsed.table ? tables.byName(parsed.table) : tables.at(place);
  const sheet = table && findSheet(table.range.sheet);
  if (!table || !sheet) return REF;
  const rows = rowsOf(table, parsed.sections ?? [], place, sheet === place.sheet);
  if ('error' in rows) return rows;
  const columns = (parsed.columns ?? []).map((column) => columnOf(table, column));
  if (columns.includes(-1)) return REF;
  const left = columns.length > 0 ? Math.min(...columns) : 0;
  const right = columns.length > 0 ? Math.max(...columns) : table.columns.length - 1;
  const { top } = rows;
  return new RangeArea(sheet, top, table.range.column + left, rows.rows, right - left + 1);
}

const columnOf = (table: TableInfo, column: string): number => {
  const wanted = column.toUpperCase();
  return table.columns.findIndex((name) => name.toUpperCase() === wanted);
};

function rowsOf(
  table: TableInfo,
  sections: readonly string[],
  place: Place,
  sameSheet: boolean,
): Rows | CellError {
  const { row, rows } = table.range;
  const bodyTop = row + (table.headerRow ? 1 : 0);
  const bodyRows = rows - (table.headerRow ? 1 : 0) - (table.totalsRow ? 1 : 0);
  const has = (section: string): boolean => sections.includes(section);
  if (has('this row') || has('@')) {
    const inside = sameSheet && place.row >= bodyTop && place.row < bodyTop + bodyRows;
    return inside ? { top: place.row, rows: 1 } : VALUE;
  }
  if (has('all')) return { top: row, rows };
  const data = has('data') || sections.length === 0;
  if (has('headers') && !table.headerRow) return data ? { top: bodyTop, rows: bodyRows } : REF;
  if (has('totals') && !table.totalsRow) return data ? { top: bodyTop, rows: bodyRows } : NULL;
  const top = has('headers') ? row : data ? bodyTop : row + rows - 1;
  const bottom = has('totals') ? row + rows : data ? bodyTop + bodyRows : row + 1;
  return { top, rows: bottom - top };
}
