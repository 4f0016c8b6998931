import type { CellValue, CustomFunctionCell, Matrix, StaleCell, Workbook } from '../../engine';
import { cellName } from '../cell-address';
import type { Evaluated } from './evaluate-book';
import { oneLine } from '../problems';

const WIDEST_FORMULA = 56;
const WIDEST_CELL = 40;

/** The results for people: a table of cells, then the spills, then what could not be recalculated. */
export function tableReport({ workbook, results, notRecalculated }: Evaluated): string {
  const parts = [
    results.length === 0
      ? 'No cell calls a NAFTA function.'
      : columns([
          ['Cell', 'Formula', 'Result'],
          ...results.map((result) => [
            addressOf(result),
            cut(result.formula, WIDEST_FORMULA),
            resultText(result, workbook),
          ]),
        ]),
    ...results.flatMap((result) =>
      isMatrix(result.value) ? [spill(result, result.value, workbook)] : [],
    ),
    ...(notRecalculated.length === 0 ? [] : [notFresh(notRecalculated)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A result that rests on a stale cell is never shown, so that nobody takes it for a pass. */
function resultText(result: CustomFunctionCell, workbook: Workbook): string {
  if (result.basedOn.length > 0) return `not recalculated: rests on ${result.basedOn.join(', ')}`;
  const { value } = result;
  if (isMatrix(value)) return `${value.length} x ${value[0]?.length ?? 0} cells, below`;
  if (typeof value === 'object' && value !== null) {
    return oneLine([value.error, value.message ?? ''].join(' '));
  }
  return oneLine(workbook.text(result)) || String(value ?? '');
}

function spill(result: CustomFunctionCell, matrix: Matrix, workbook: Workbook): string {
  const head = `${addressOf(result)} ${cut(result.formula, WIDEST_FORMULA)}`;
  if (result.basedOn.length > 0) return `${head}\n${resultText(result, workbook)}`;
  const rows = matrix.map((cells, row) =>
    cells.map((value, column) => {
      const at = { sheet: result.sheet, row: result.row + row, column: result.column + column };
      return cut(cellText(value, workbook.text(at)), WIDEST_CELL);
    }),
  );
  return `${head}\n${columns(rows)}`;
}

function cellText(value: CellValue, displayed: string): string {
  if (typeof value === 'object' && value !== null) return value.error;
  return typeof value === 'string' ? value : displayed;
}

const notFresh = (cells: readonly StaleCell[]): string =>
  columns([
    ['Not recalculated', 'Formula', 'Why'],
    ...cells.map((cell) => [
      addressOf(cell),
      cut(cell.formula, WIDEST_FORMULA),
      oneLine(cell.reason),
    ]),
  ]);

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

const addressOf = (cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}) => `${oneLine(cell.sheet)}!${cellName(cell)}`;

function cut(text: string, widest: number): string {
  const line = oneLine(text);
  return line.length > widest ? `${line.slice(0, widest - 3)}...` : line;
}

/** Rows with every column but the last padded to its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
