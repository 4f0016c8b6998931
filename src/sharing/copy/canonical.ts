import type { CellAddress, CellValue, Workbook } from '../../engine';
import { CellSet } from './cell-set';
import { MOST_CELLS } from './formulas-of';
import type { BookStudy } from './study';

/** A value as one word that tells its type: 1 is not "1". */
export function canonicalValue(value: CellValue): string {
  if (value === null) return 'blank';
  if (typeof value === 'object') return `error ${value.error}`;
  if (typeof value === 'number') return `number ${value === 0 ? 0 : value}`;
  return typeof value === 'boolean' ? `truth ${value}` : `text ${JSON.stringify(value)}`;
}

/**
 * The formula of a cell; null where it only spells the constant that it shows: LibreOffice saves a
 * truth as =TRUE() and an error as =#N/A.
 */
export function writtenFormula(workbook: Workbook, cell: CellAddress): string | null {
  const formula = workbook.formula(cell);
  const value = workbook.value(cell);
  const spelt =
    typeof value === 'boolean'
      ? `=${String(value).toUpperCase()}()`
      : typeof value === 'object' && value !== null
        ? `=${value.error}`
        : null;
  return formula === spelt ? null : formula;
}

/**
 * What a workbook shows, as a text that is the same whoever saved the file: each sheet by name, each
 * cell that holds something row by row, with its value and the text displayed. A formula is named: a
 * copy holds none. `except` are cells that cannot vouch for themselves.
 */
export function canonicalText(workbook: Workbook, except: (cell: CellAddress) => boolean): string {
  const lines: string[] = [];
  for (const { name: sheet, rows, columns, visibility } of workbook.sheets) {
    lines.push(`sheet ${JSON.stringify(sheet)} ${visibility}`);
    if (rows * columns > MOST_CELLS) lines.push('too large');
    else
      for (let row = 0; row < rows; row += 1)
        for (let column = 0; column < columns; column += 1) {
          const cell = { sheet, row, column };
          if (!except(cell)) lines.push(...cellLine(workbook, cell));
        }
  }
  return lines.join('\n');
}

function cellLine(workbook: Workbook, cell: CellAddress): readonly string[] {
  const value = workbook.value(cell);
  const formula = writtenFormula(workbook, cell);
  if ((value === null || value === '') && formula === null) return [];
  const shown = JSON.stringify(workbook.text(cell));
  const line = `${cell.row} ${cell.column} ${canonicalValue(value)} ${shown}`;
  return [formula === null ? line : `${line} ${formula}`];
}

/**
 * The figures that cells rest on, as a text: every constant that they are computed from, in the order
 * of the sheets, row by row. Addresses are not in it, so that a row inserted above changes nothing.
 */
export function canonicalInputs(study: BookStudy, shown: readonly CellAddress[]): string {
  const { workbook, formulas } = study;
  const seen = new CellSet();
  const waiting = [...shown];
  const read = new Set<string>();
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (!seen.add(cell.sheet, cell.row, cell.column)) continue;
    for (const area of formulas.at(cell)?.all ?? []) {
      const key = [area.row, area.column, area.rows, area.columns, area.sheet].join(' ');
      if (read.has(key)) continue;
      read.add(key);
      waiting.push(...filledIn(workbook, area));
    }
  }
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  return [...seen.cells()]
    .map(([sheet, row, column]) => ({ sheet, row, column }))
    .filter((cell) => formulas.at(cell) === undefined)
    .sort(
      (one, two) =>
        (order.get(one.sheet) ?? 0) - (order.get(two.sheet) ?? 0) ||
        one.row - two.row ||
        one.column - two.column,
    )
    .map((cell) => canonicalValue(workbook.value(cell)))
    .filter((value) => value !== 'blank')
    .join('\n');
}

function filledIn(
  workbook: Workbook,
  area: CellAddress & { readonly rows: number; readonly columns: number },
): readonly CellAddress[] {
  const { sheet, row, column } = area;
  const extent = workbook.sheets.find(({ name }) => name === sheet);
  if (extent === undefined || extent.rows * extent.columns > MOST_CELLS) return [];
  const cells: CellAddress[] = [];
  for (let down = row; down < Math.min(row + area.rows, extent.rows); down += 1)
    for (let right = column; right < Math.min(column + area.columns, extent.columns); right += 1) {
      const cell = { sheet, row: down, column: right };
      if (workbook.value(cell) !== null) cells.push(cell);
    }
  return cells;
}
