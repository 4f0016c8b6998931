import type { CellError, CellValue } from '../types';

type Plain = Exclude<CellValue, CellError>;

/** Numbers come before texts, texts before FALSE and TRUE. */
export const rank = (value: CellValue): number =>
  typeof value === 'number'
    ? 0
    : typeof value === 'string'
      ? 1
      : typeof value === 'boolean'
        ? 2
        : 3;

const blankLike = (other: Plain): Plain =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

/** Two numbers that agree in 15 significant digits count as equal. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const gap = Math.abs(a - b);
  if (gap < Math.abs(a) * 1e-14 && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return a < b ? -1 : 1;
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const x = a.toUpperCase();
  const y = b.toUpperCase();
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Negative, 0 or positive, as the comparison operators see it; texts without case. */
export function compareValues(left: Plain, right: Plain): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return rank(a) - rank(b) || Number(a) - Number(b);
}
