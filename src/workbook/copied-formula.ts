import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { localAddress, type Area } from './area';

/** A formula as it would stand in `to` if it were copied there from `from`. */
export const copiedFormula = (formula: string, from: Area, to: Area): string =>
  translateFormulaToA1(translateFormulaToR1C1(formula, localAddress(from)), localAddress(to));
