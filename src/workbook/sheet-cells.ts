import type { SheetCells, SheetValue } from '../costsheet/map';
import type { CellValue, SheetReading } from './port';

/** Errors as the host writes them in a cell. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CIRC!)$/u;

/** A sheet that was read from the host, as the search for cost tables takes it. */
export function sheetCells(reading: SheetReading): SheetCells {
  const { row: top, column: left, values, texts, formulas, hiddenRows, merges } = reading;
  const hidden = new Set(hiddenRows);
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: reading.name,
    rows: top + values.length,
    columns: left + width,
    value: (row, column) => plain(values[row - top]?.[column - left]),
    text: (row, column) => texts[row - top]?.[column - left] ?? '',
    formula(row, column) {
      const cell = formulas[row - top]?.[column - left];
      return typeof cell === 'string' && cell.startsWith('=') ? cell : null;
    },
    isHidden: (row) => hidden.has(row),
    mergedInto(row, column) {
      const merge = merges.find(
        (area) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
      return merge === undefined ? null : [merge.row, merge.column];
    },
  };
}

function plain(value: CellValue | undefined): SheetValue {
  if (value === undefined || value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
