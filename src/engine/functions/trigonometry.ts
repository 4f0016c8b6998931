import type { CellError } from '../types';
import { DIV0, NUM } from '../values/errors';
import { numeric, type FunctionTable } from './function-table';

/** From this angle on Excel answers #NUM!: too few digits of it are left below one turn. */
const LARGEST_ANGLE = 2 ** 27;

const ofAngle = (f: (angle: number) => number) =>
  numeric(1, 1, (angle) => (Math.abs(angle) >= LARGEST_ANGLE ? NUM : f(angle)));

const ofRatio = (f: (ratio: number) => number) =>
  numeric(1, 1, (ratio) => (Math.abs(ratio) > 1 ? NUM : f(ratio)));

const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : NUM);

/** Excel puts x before y. */
const arcTangent = (x: number, y: number): number | CellError =>
  x === 0 && y === 0 ? DIV0 : Math.atan2(y, x);

/** By sinh: as a difference of two powers it has no digits left near zero. */
function hyperbolicCosecant(angle: number): number | CellError {
  if (angle === 0) return DIV0;
  return Math.abs(angle) >= LARGEST_ANGLE ? NUM : finite(1 / Math.sinh(angle));
}

function logarithm(value: number, base: number): number | CellError {
  if (value <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  if (base === 10) return Math.log10(value);
  return base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

export const trigonometry: FunctionTable = {
  SIN: ofAngle(Math.sin),
  COS: ofAngle(Math.cos),
  TAN: ofAngle(Math.tan),
  ASIN: ofRatio(Math.asin),
  ACOS: ofRatio(Math.acos),
  ATAN: numeric(1, 1, Math.atan),
  ATAN2: numeric(2, 2, (x, y = 0) => arcTangent(x, y)),
  SINH: numeric(1, 1, (a) => finite(Math.sinh(a))),
  COSH: numeric(1, 1, (a) => finite(Math.cosh(a))),
  TANH: numeric(1, 1, Math.tanh),
  CSCH: numeric(1, 1, (a) => hyperbolicCosecant(a)),
  DEGREES: numeric(1, 1, (a) => finite((a / Math.PI) * 180)),
  RADIANS: numeric(1, 1, (a) => (a / 180) * Math.PI),
  LOG: numeric(1, 2, (a, base = 10) => logarithm(a, base)),
};
