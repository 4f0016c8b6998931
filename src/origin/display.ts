import type { Exact } from './exact';

/** A share for a sentence: "62.5 %". Enough digits that it is never shown as the limit it misses. */
export function percent(value: Exact, beside?: Exact): string {
  const number = value.toNumber() * 100;
  for (let digits = 1; digits <= 12; digits++) {
    const shown = number.toFixed(digits);
    if (
      beside === undefined ||
      value.equals(beside) ||
      shown !== (beside.toNumber() * 100).toFixed(digits)
    ) {
      return `${shown} %`;
    }
  }
  return `${number} %`;
}

/** An amount for a sentence, at most two decimals where that loses nothing that matters. */
export function money(value: Exact): string {
  const number = value.toNumber();
  const rounded = number.toFixed(2);
  return Number(rounded) === 0 && !value.isZero() ? String(number) : rounded.replace(/\.00$/, '');
}

/** "line 3", "lines 3, 5 and 9", "lines 3, 5, 9 and 12 more". */
export function lineList(positions: readonly number[], most = 5): string {
  if (positions.length === 1) return `line ${positions[0]}`;
  const shown = positions.slice(0, most);
  const left = positions.length - shown.length;
  if (left > 0) return `lines ${shown.join(', ')} and ${left} more`;
  return `lines ${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}
