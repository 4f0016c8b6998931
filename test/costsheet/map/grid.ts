import type { SheetCells, SheetValue } from '../../../src/costsheet/map';

/** A cell of a test sheet: a constant, or a formula with the value it shows. */
export type GridCell =
  SheetValue | { readonly f: string; readonly v: SheetValue; readonly t?: string };

const hasFormula = (cell: GridCell): cell is { readonly f: string; readonly v: SheetValue } =>
  typeof cell === 'object' && cell !== null && 'f' in cell;

/** A sheet from rows, as it would be read from a workbook. Merges are [row, first, last column]. */
export function grid(
  rows: readonly (readonly GridCell[])[],
  options: {
    readonly hidden?: readonly number[];
    readonly merges?: readonly (readonly [row: number, first: number, last: number])[];
    readonly texts?: Readonly<Record<string, string>>;
  } = {},
): SheetCells {
  const cell = (row: number, column: number): GridCell => rows[row]?.[column] ?? null;
  const value = (row: number, column: number): SheetValue => {
    const content = cell(row, column);
    return hasFormula(content) ? content.v : content;
  };
  return {
    name: 'Costs',
    rows: rows.length,
    columns: Math.max(...rows.map((row) => row.length)),
    value,
    text: (row, column) => options.texts?.[`${row},${column}`] ?? String(value(row, column) ?? ''),
    formula(row, column) {
      const content = cell(row, column);
      return hasFormula(content) ? content.f : null;
    },
    isHidden: (row) => options.hidden?.includes(row) === true,
    mergedInto(row, column) {
      const merge = options.merges?.find(
        ([at, first, last]) => at === row && column >= first && column <= last,
      );
      return merge === undefined ? null : [merge[0], merge[1]];
    },
  };
}
