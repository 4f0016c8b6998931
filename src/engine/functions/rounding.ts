type Whole = (value: number) => number;

export const halfAway: Whole = (value) => Math.sign(value) * Math.round(Math.abs(value));
export const towardsZero: Whole = Math.trunc;
export const awayFromZero: Whole = (value) => Math.sign(value) * Math.ceil(Math.abs(value));

/** Moves the decimal point in the decimal digits, where no binary error is added. */
function movePoint(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds at a decimal place, seeing 15 significant digits of the number as Excel does. */
export function shifted(value: number, places: number, round: Whole): number {
  const digits = Math.trunc(places);
  if (value === 0 || digits > 300) return value;
  const moved = movePoint(Number(value.toPrecision(15)), digits);
  return movePoint(round(Number(moved.toPrecision(15))), -digits);
}
