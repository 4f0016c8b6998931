import type { CellError, CellValue } from '../types';
import { toNumber } from '../values/coerce';
import { DIV0, NUM, isError } from '../values/errors';
import { MANY, scalarFunction, whole, type FunctionTable } from './function-table';
import { numbersOf } from './walk';
import { first } from '../values/area';

const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : NUM);

interface Loan {
  readonly rate: number;
  readonly periods: number;
  /** what one payment at the end of each period amounts to in the end */
  readonly grown: number;
  /** (1 + rate) to the number of periods */
  readonly growth: number;
}

/**
 * Rate, periods, two amounts and the time of payment (0 at the end of a period, else at its start).
 * With any of the three amounts p, f and a, money given and got balances: p x growth + a x grown + f = 0.
 */
const balanced = (f: (loan: Loan, one: number, other: number) => number | CellError) =>
  scalarFunction(3, 5, (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg ?? null);
      if (isError(number)) return number;
      numbers.push(number);
    }
    const [rate = 0, periods = 0, one = 0, other = 0, when = 0] = numbers;
    if (rate <= -1) return NUM;
    const growth = (1 + rate) ** periods;
    const series = rate === 0 ? periods : Math.expm1(periods * Math.log1p(rate)) / rate;
    const grown = when === 0 ? series : series * (1 + rate);
    const result = f({ rate, periods, growth, grown }, one, other);
    return typeof result === 'number' ? finite(result) : result;
  });

/** The value today of amounts at the end of each period. */
function presentOfSeries(rate: CellValue, amounts: readonly number[]): number | CellError {
  const each = toNumber(rate);
  if (isError(each)) return each;
  if (each === -1) return DIV0;
  return finite(
    amounts.reduce((sum, amount, index) => sum + amount / (1 + each) ** (index + 1), 0),
  );
}

export const annuities: FunctionTable = {
  PMT: balanced(({ growth, grown }, present, future) =>
    grown === 0 ? NUM : -(present * growth + future) / grown,
  ),
  FV: balanced(({ growth, grown }, payment, present) => -(present * growth + payment * grown)),
  PV: balanced(({ growth, grown }, payment, future) => -(future + payment * grown) / growth),
  NPV: whole(2, MANY, ([rate, ...amounts]) => {
    const numbers = numbersOf(amounts);
    return Array.isArray(numbers) ? presentOfSeries(first(rate ?? null), numbers) : numbers;
  }),
};
