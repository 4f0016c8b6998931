import { fold } from '../../costsheet';
import type { CellAddress } from '../../engine';
import type { Cell, Sheet } from '../../engine/new-book';
import { localAddress } from '../../workbook/area';
import type { CopyChoice } from './choice';
import { shows } from './shown-kinds';
import { plainLook, shownValue } from './shown-value';
import type { BookStudy, CellKind, StudiedSheet } from './study';

/** A cell of a copy with the cell that it was taken from. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly from: CellAddress;
  readonly kind: CellKind;
  readonly shown: boolean;
}

/** A sheet of a copy with where everything on it comes from. */
export interface CopiedSheet {
  /** its name in the workbook, and its place there from 1 on */
  readonly original: string;
  readonly place: number;
  /** its name in the copy */
  readonly name: string;
  readonly sheet: Sheet;
  readonly cells: readonly CopiedCell[];
  /** rows of the original that are in the copy */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly hiddenRows: number;
  readonly otherSuppliers: number;
}

/** widths in characters */
const USUAL = 9;
const NARROWEST = 4;
const WIDEST = 80;

/** A new sheet of the chosen cells: values alone, and words where a cell is left out. */
export function copySheet(
  study: BookStudy,
  source: StudiedSheet,
  chosen: readonly number[],
  choice: CopyChoice,
  given: { readonly name: string; readonly leftOut: string },
): CopiedSheet {
  const { layout, cells: held } = source;
  const columns = chosen.filter(
    (column) => column < held.columns && !layout.hiddenColumns.has(column),
  );
  const others = linesOfOthers(source, choice.supplier);
  const rows = trimmed(
    Array.from({ length: held.rows }, (_, row) => row).filter(
      (row) => !layout.hiddenRows.has(row) && !others.has(row),
    ),
    (row) => columns.some((column) => held.value(row, column) !== null),
  );
  const cells: CopiedCell[] = [];
  const content = rows.map((from, row) =>
    columns.map((at, column): Cell | null => {
      const cell = { sheet: source.name, row: from, column: at };
      const kind = study.kindOf(cell);
      const shown = shows(choice.shown, kind);
      if (kind !== 'blank') cells.push({ row, column, from: cell, kind, shown });
      return copiedCell(study, cell, kind, shown, given.leftOut);
    }),
  );
  return {
    original: source.name,
    place: source.place,
    name: given.name,
    sheet: {
      name: given.name,
      rows: content,
      widths: widthsOf(source, columns),
      merges: mergesOf(source, rows, columns),
      frozenRows: rows.filter((row) => row < layout.frozenRows).length,
      frozenColumns: columns.filter((column) => column < layout.frozenColumns).length,
      landscape: columns.length > 6,
    },
    cells,
    rows,
    columns,
    hiddenRows: [...layout.hiddenRows].filter((row) => row < held.rows).length,
    otherSuppliers: others.size,
  };
}

function copiedCell(
  study: BookStudy,
  cell: CellAddress,
  kind: CellKind,
  shown: boolean,
  leftOut: string,
): Cell | null {
  const format = study.workbook.format(cell);
  const look = plainLook(format);
  if (kind === 'blank') return look.fill === undefined ? null : { style: look };
  if (!shown) {
    return { value: leftOut, style: { italic: true, size: 9, color: '6B7280' } };
  }
  return { value: shownValue(study.workbook.value(cell), kind, format.numberFormat), style: look };
}

/** Rows of tables with a column of suppliers that are not this supplier's: its lines alone stay. */
function linesOfOthers(
  { cells, tables }: StudiedSheet,
  supplier: string | null,
): ReadonlySet<number> {
  const rows = new Set<number>();
  if (supplier === null) return rows;
  for (const { columns, items, excluded, headerRows } of tables) {
    const column = columns.get('supplier')?.column;
    if (column === undefined) continue;
    for (const row of items) if (fold(cells.text(row, column)) !== fold(supplier)) rows.add(row);
    for (const { row } of excluded) if (!headerRows.includes(row)) rows.add(row);
  }
  return rows;
}

/** Without the rows at the end that hold nothing. */
function trimmed(rows: readonly number[], holds: (row: number) => boolean): readonly number[] {
  return rows.slice(0, rows.findLastIndex(holds) + 1);
}

function widthsOf({ layout }: StudiedSheet, columns: readonly number[]): readonly number[] {
  return columns.map((column) => {
    const width = Math.round(layout.columnWidths.get(column) ?? USUAL);
    return Math.min(WIDEST, Math.max(NARROWEST, width));
  });
}

function mergesOf(
  { layout }: StudiedSheet,
  rows: readonly number[],
  columns: readonly number[],
): readonly string[] {
  const rowAt = new Map(rows.map((from, row) => [from, row]));
  const columnAt = new Map(columns.map((from, column) => [from, column]));
  return layout.merges.flatMap((merge) => {
    const row = rowAt.get(merge.row);
    const column = columnAt.get(merge.column);
    if (row === undefined || column === undefined) return [];
    const down = keptFrom(rows, row, merge.row + merge.rows);
    const right = keptFrom(columns, column, merge.column + merge.columns);
    const area = { sheet: '', row, column, rows: down, columns: right };
    return down * right < 2 ? [] : [localAddress(area)];
  });
}

/** How many of the ordered places from an index on lie before `end`. */
function keptFrom(places: readonly number[], index: number, end: number): number {
  let next = index;
  while ((places[next] ?? end) < end) next += 1;
  return next - index;
}
