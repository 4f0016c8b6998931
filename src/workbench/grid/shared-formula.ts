import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { a1 } from './a1';

/** A formula as it reads when it is filled from one cell into another. */
export function filledFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  const relative = translateFormulaToR1C1(formula, a1(from.row, from.column));
  return translateFormulaToA1(relative, a1(to.row, to.column), { wrapEdges: false });
}
