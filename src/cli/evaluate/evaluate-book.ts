import { openWorkbook, type CustomFunctionCell, type StaleCell, type Workbook } from '../../engine';
import { refuseCircles } from './circular-formulas';
import { checkCopy, readBook, writeCopy } from '../files';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { writeScenario } from './scenario-cell';

/** Which workbook to calculate, and how. */
export interface EvaluateRequest {
  readonly book: string;
  /** the text to write to NAFTA_SCENARIO first, null to leave it */
  readonly scenario: string | null;
  /** where to save a copy, null for nowhere */
  readonly out: string | null;
}

/** What was found in a calculated workbook. */
export interface Evaluated {
  readonly workbook: Workbook;
  /** every cell that calls a NAFTA function */
  readonly results: readonly CustomFunctionCell[];
  readonly notRecalculated: readonly StaleCell[];
}

/**
 * Opens and calculates a workbook, with another scenario if one is asked for, and saves the copy if
 * one is asked for. Whatever fails, fails before anything is written.
 */
export function evaluateBook({ book, scenario, out }: EvaluateRequest): Evaluated {
  const bytes = readBook(book);
  if (out !== null) checkCopy(book, out);
  const workbook = openWorkbook(bytes, { customFunctions: [naftaFunctions()] });
  if (scenario !== null) writeScenario(workbook, scenario);
  refuseCircles(workbook);
  const evaluated: Evaluated = {
    workbook,
    results: workbook.customFunctionCells(),
    notRecalculated: workbook.staleCells(),
  };
  if (out !== null) writeCopy(out, workbook.save());
  return evaluated;
}
