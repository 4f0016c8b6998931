import type { CellAddress, Workbook } from '../../engine';
import { InputProblem } from '../problems';

const NAME = 'NAFTA_SCENARIO';

/** Writes the scenario expression to the cell that the workbook names NAFTA_SCENARIO. */
export function writeScenario(workbook: Workbook, scenario: string): void {
  const cell = scenarioCell(workbook);
  workbook.apply([{ kind: 'cells', cells: [{ ...cell, value: scenario }] }]);
}

function scenarioCell(workbook: Workbook): CellAddress {
  const name = workbook.names.find((one) => one.scope === null && one.name.toUpperCase() === NAME);
  if (name === undefined) {
    throw new InputProblem(
      `the workbook has no name ${NAME}, so --scenario has no cell to write to; set it up in the task pane, or name the cell that holds the scenario ${NAME}`,
    );
  }
  const area = workbook.resolve(name.formula);
  if (area === null) {
    throw new InputProblem(
      `the name ${NAME} refers to ${name.formula}, which is no cell; repair it first`,
    );
  }
  if (area.rows !== 1 || area.columns !== 1) {
    throw new InputProblem(
      `the name ${NAME} refers to ${area.rows} x ${area.columns} cells, an own proposal perhaps; --scenario writes to one cell only`,
    );
  }
  return { sheet: area.sheet, row: area.row, column: area.column };
}
