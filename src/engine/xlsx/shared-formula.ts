import { type Token, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';
import { a1 } from './address';

/** A shared formula's text for every cell that shares it: its relative references move with the cell. */
export function sharedFormula(
  formula: string,
  row: number,
  column: number,
): (row: number, column: number) => string {
  let relative: Token[] | null = null;
  return (toRow, toColumn) => {
    if (toRow === row && toColumn === column) return formula;
    relative ??= translateTokensToR1C1(tokenize(formula), a1(row, column));
    const copy = relative.map((token) => ({ ...token }));
    return translateTokensToA1(copy, a1(toRow, toColumn))
      .map((token) => token.value)
      .join('');
  };
}
