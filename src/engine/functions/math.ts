import type { CellError } from '../types';
import { Area, Grid, asArea, type Argument, type Value } from '../values/area';
import { DIV0, NUM, VALUE, isError } from '../values/errors';
import { power } from '../values/operators';
import { MANY, numeric, whole, type FunctionTable } from './function-table';
import { shifted, towardsZero, awayFromZero, halfAway } from './rounding';

function modulo(a: number, b: number): number | CellError {
  if (b === 0) return DIV0;
  const rest = a - b * Math.floor(a / b);
  return Math.abs(rest) < Math.abs(a) * 2 ** -48 ? 0 : rest;
}

/** The product place by place, summed: texts and blanks count as 0. */
function sumProduct(args: readonly Argument[]): Value {
  const areas = args.map((arg) => asArea(arg ?? 0));
  const [start] = areas;
  if (!start) return VALUE;
  if (!areas.every((area) => area.rows === start.rows && area.columns === start.columns))
    return VALUE;
  const rows = Math.min(...areas.map((area) => area.usedRows));
  let sum = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < start.columns; column++) {
      let product = 1;
      for (const area of areas) {
        const value = area.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
  return Number.isFinite(sum) ? sum : NUM;
}

function sequence(args: readonly Argument[]): Value {
  const [rows, columns, start, step] = args.map((arg) =>
    arg === undefined ? 1 : arg instanceof Area ? arg.at(0, 0) : arg,
  );
  for (const value of [rows, columns, start, step]) if (isError(value)) return value;
  const height = Math.trunc(Number(rows ?? 1));
  const width = Math.trunc(Number(columns ?? 1));
  if (!(height >= 1 && width >= 1) || height * width > 5_000_000) return VALUE;
  const from = Number(start ?? 1);
  const by = Number(step ?? 1);
  return Grid.make(height, width, (row, column) => from + (row * width + column) * by);
}

const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : NUM);

export const math: FunctionTable = {
  ROUND: numeric(2, 2, (a, b = 0) => shifted(a, b, halfAway)),
  ROUNDUP: numeric(2, 2, (a, b = 0) => shifted(a, b, awayFromZero)),
  ROUNDDOWN: numeric(2, 2, (a, b = 0) => shifted(a, b, towardsZero)),
  TRUNC: numeric(1, 2, (a, b = 0) => shifted(a, b, towardsZero)),
  INT: numeric(1, 1, (a) => Math.floor(a)),
  ABS: numeric(1, 1, (a) => Math.abs(a)),
  SIGN: numeric(1, 1, (a) => Math.sign(a)),
  SQRT: numeric(1, 1, (a) => (a < 0 ? NUM : Math.sqrt(a))),
  POWER: numeric(2, 2, (a, b = 0) => power(a, b)),
  EXP: numeric(1, 1, (a) => finite(Math.exp(a))),
  LN: numeric(1, 1, (a) => (a <= 0 ? NUM : Math.log(a))),
  LOG10: numeric(1, 1, (a) => (a <= 0 ? NUM : Math.log10(a))),
  MOD: numeric(2, 2, (a, b = 0) => modulo(a, b)),
  PI: whole(0, 0, () => Math.PI),
  SUMPRODUCT: { ...whole(1, MANY, sumProduct), arrays: true },
  SEQUENCE: whole(1, 4, sequence),
};
