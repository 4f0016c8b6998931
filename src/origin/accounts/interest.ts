import { Exact } from '../exact';
import { failure, success, type Outcome } from '../issue';
import { say } from './sentences';

/** A payment of principal, or principal still owed, so many years after the loan or period began. */
export interface PrincipalPayment {
  readonly years: Exact;
  readonly amount: Exact;
}

/** Debt of the federal government: its maturity in years and its yield. */
export interface FederalYield {
  readonly maturity: Exact;
  readonly rate: Exact;
}

/** A schedule of payments is read as whole where it adds up to the loan within a thousandth. */
const TOLERANCE = Exact.fromText('0.001');

/**
 * The weighted average principal maturity of a loan, in years.
 *
 *   sum of (payment x years) / loan, to one decimal, a half upwards
 *
 * Law: SOR/94-14 Schedule XI; SOR/2020-155 Schedule 9. Their definitions set the rounding, the only
 * one in either text.
 * Units: money of the sheet, years. Issues: `schedule-incomplete`.
 *
 * @example
 * const of = (years, amount) => ({ years: Exact.fromText(years), amount: Exact.fromText(amount) });
 * principalMaturity(Exact.fromText('100'), [of('1', '50'), of('2', '50')]).value.toString() //=> "1.5"
 */
export function principalMaturity(
  loan: Exact,
  payments: readonly PrincipalPayment[],
): Outcome<Exact> {
  let [paid, weighted] = [Exact.zero, Exact.zero];
  for (const { years, amount } of payments) {
    paid = paid.plus(amount);
    weighted = weighted.plus(amount.times(years));
  }
  const gap = Exact.max(paid.minus(loan), loan.minus(paid));
  if (loan.times(TOLERANCE).isLessThan(gap)) {
    const values = { paid: paid.toString(), loan: loan.toString() };
    return failure(say('schedule-incomplete', values));
  }
  return success(weighted.over(loan).withDecimals(1, 'half up'));
}

/**
 * The yield of federal debt that a contract rate is compared with.
 *
 *   A + (B - A) x (E - D) / (C - D): between the nearest maturities D below and C above E
 *
 * Above every maturity the nearest one counts. `nearest` takes the nearest on either side: for rates
 * that are adjusted within a year.
 *
 * Law: SOR/94-14 Schedule XI; SOR/2020-155 Schedule 9.
 * Units: years, fractions of 1. Issues: `maturity-twice`, `maturity-below-all`, `maturity-between`.
 *
 * @example
 * const of = (maturity, rate) => ({ maturity: Exact.fromText(maturity), rate: Exact.fromText(rate) });
 * comparableYield(Exact.fromText('6'), [of('5', '0.047'), of('7', '0.05')], false).value.toString() //=> "0.0485"
 */
export function comparableYield(
  maturity: Exact,
  yields: readonly FederalYield[],
  nearest: boolean,
): Outcome<Exact> {
  const sorted = [...yields].sort((one, other) => one.maturity.compare(other.maturity));
  const twice = sorted.find((one, index) => sorted[index - 1]?.maturity.equals(one.maturity));
  if (twice !== undefined) {
    return failure(say('maturity-twice', { maturity: twice.maturity.toString() }));
  }
  const below = sorted.findLast((one) => maturity.isNotLessThan(one.maturity));
  const above = sorted.find((one) => one.maturity.isNotLessThan(maturity));
  if (below === undefined) {
    if (nearest && above !== undefined) return success(above.rate);
    return failure(say('maturity-below-all', { maturity: maturity.toString() }));
  }
  if (above === undefined || above === below) return success(below.rate);
  const [past, whole] = [maturity.minus(below.maturity), above.maturity.minus(below.maturity)];
  if (!nearest)
    return success(below.rate.plus(above.rate.minus(below.rate).times(past.over(whole))));
  const ahead = whole.minus(past);
  if (past.equals(ahead) && !below.rate.equals(above.rate)) {
    return failure(say('maturity-between', { maturity: maturity.toString() }));
  }
  return success(past.isLessThan(ahead) ? below.rate : above.rate);
}

/**
 * The part of an interest cost that is above the allowed rate, and so no part of net cost.
 *
 *   NI = interest x (rate - (yield + spread)) / rate; nothing where rate <= yield + spread
 *
 * Law: SOR/94-14 s. 2(1) "non-allowable interest costs", 6(14); SOR/2020-155 s. 1(1), 7(14).
 * Units: money of the sheet, fractions of 1; the rate is above 0. Rounding: none.
 *
 * @example
 * const [rate, federal, spread] = ['0.15', '0.05', '0.07'].map((text) => Exact.fromText(text));
 * nonAllowableInterest(Exact.fromText('300'), rate, federal, spread).toString() //=> "60"
 */
export function nonAllowableInterest(
  interest: Exact,
  rate: Exact,
  federal: Exact,
  spread: Exact,
): Exact {
  const excess = rate.minus(federal).minus(spread);
  return excess.isPositive() ? interest.times(excess).over(rate) : Exact.zero;
}
