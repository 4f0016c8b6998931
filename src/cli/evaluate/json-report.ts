import type { CellValue, CustomFunctionCell, Matrix, StaleCell } from '../../engine';
import { cellName } from '../cell-address';
import type { Evaluated } from './evaluate-book';

/**
 * The results for programs: `{"results": [...], "notRecalculated": [...]}`. A result has `value`, or
 * `error` and `message`; the value of a spill is its matrix; `basedOn` stands where a result rests on
 * cells that could not be recalculated, and is then no finding.
 */
export function jsonReport({ results, notRecalculated }: Evaluated): string {
  const report = {
    results: results.map(resultOf),
    notRecalculated: notRecalculated.map(staleOf),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function resultOf(result: CustomFunctionCell): object {
  const { sheet, formula, value, basedOn } = result;
  return {
    sheet,
    cell: cellName(result),
    formula,
    ...(isMatrix(value) ? { value } : errorOrValue(value)),
    ...(basedOn.length === 0 ? {} : { basedOn }),
  };
}

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

const errorOrValue = (value: CellValue): object =>
  typeof value === 'object' && value !== null
    ? { error: value.error, message: value.message ?? '' }
    : { value };

const staleOf = (stale: StaleCell): object => ({
  sheet: stale.sheet,
  cell: cellName(stale),
  formula: stale.formula,
  reason: stale.reason,
  ...(stale.basedOn.length === 0 ? {} : { basedOn: stale.basedOn }),
});
