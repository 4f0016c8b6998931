import type { CellAddress, Workbook } from '../../engine';
import { cellName } from '../cell-address';
import { InputProblem } from '../problems';

/** Refuses a workbook whose formulas depend on themselves: no order of calculation gives a result. */
export function refuseCircles(workbook: Workbook): void {
  const cell = firstCircular(workbook);
  if (cell === null) return;
  throw new InputProblem(
    `the formula in ${cell.sheet}!${cellName(cell)} depends on itself, directly or through other cells; break the circle first`,
  );
}

function firstCircular(workbook: Workbook): CellAddress | null {
  for (const { name: sheet, rows, columns } of workbook.sheets) {
    const values = workbook.values({ sheet, row: 0, column: 0, rows, columns });
    for (const [row, cells] of values.entries()) {
      const column = cells.findIndex(
        (value) => typeof value === 'object' && value?.error === '#CIRC!',
      );
      if (column >= 0) return { sheet, row, column };
    }
  }
  return null;
}
