import type { SheetCells } from '../../costsheet/map';
import { csvValue, readCsv } from '../../engine/csv';

/** A text file of separated values as a sheet; rows may differ in length. */
export function csvSheet(name: string, bytes: Uint8Array): SheetCells {
  const rows = readCsv(bytes);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cell = (row: number, column: number): string => rows[row]?.[column] ?? '';
  return {
    name,
    rows: rows.length,
    columns,
    value: (row, column) => csvValue(cell(row, column)),
    text: cell,
    formula: () => null,
    isHidden: () => false,
    mergedInto: () => null,
  };
}
