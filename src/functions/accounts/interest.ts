import { readPositive } from '../../costsheet';
import {
  comparableYield,
  failure,
  nonAllowableInterest,
  principalMaturity,
  success,
  type FederalYield,
  type Outcome,
  type PrincipalPayment,
} from '../../origin';
import { allowedSpread } from '../../scenario';
import { cellOf, failureOf, type Answer } from '../cell-result';
import { issuesOf } from '../issues-of';
import { isBlank, readScalar } from '../matrix';
import { readAmount } from '../read-case';
import { readShareArgument, readShareCell } from '../read-share';
import { say as sayOfCells } from '../sentences';
import { readPairs } from './pairs';
import { say } from './sentences';

/** PRINCIPAL_MATURITY: the weighted average principal maturity of a loan, in years. Schedule XI. */
export function principalMaturityOf(loan: unknown, years: unknown, payments: unknown): Answer {
  const amount = readAmount('loan', loan);
  const schedule = readPairs(['years', years], ['payments', payments], readPayment);
  if (!amount.ok || !schedule.ok) return failureOf(issuesOf(amount, schedule));
  return cellOf(principalMaturity(amount.value, schedule.value), (found) => found.toNumber());
}

function readPayment(years: unknown, payment: unknown, line: number): Outcome<PrincipalPayment> {
  const when = readPositive(years, { parameter: 'years', line });
  const amount = readPositive(payment, { parameter: 'payments', line });
  if (!when.ok || !amount.ok) return failure(...issuesOf(when, amount));
  return success({ years: when.value, amount: amount.value });
}

/** COMPARABLE_YIELD: the yield of federal debt of the same maturity, interpolated. Schedule XI. */
export function comparableYieldOf(
  maturity: unknown,
  maturities: unknown,
  yields: unknown,
  nearest?: unknown,
): Answer {
  const wanted = readAmount('maturity', maturity);
  const known = readPairs(['maturities', maturities], ['yields', yields], readYield);
  const side = readNearest(nearest);
  if (!wanted.ok || !known.ok || !side.ok) return failureOf(issuesOf(wanted, known, side));
  return cellOf(comparableYield(wanted.value, known.value, side.value), (found) =>
    found.toNumber(),
  );
}

function readYield(maturity: unknown, rate: unknown, line: number): Outcome<FederalYield> {
  const years = readPositive(maturity, { parameter: 'maturities', line });
  const share = readShareCell(rate, { parameter: 'yields', line });
  if (!years.ok || !share.ok) return failure(...issuesOf(years, share));
  return success({ maturity: years.value, rate: share.value });
}

function readNearest(argument: unknown): Outcome<boolean> {
  const cell = readScalar('nearest', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(false);
  return typeof cell.value === 'boolean'
    ? success(cell.value)
    : failure(say('nearest-malformed', { received: String(cell.value) }));
}

/** NON_ALLOWABLE_INTEREST: what of an interest cost is above the allowed rate. Article 415. */
export function nonAllowableInterestOf(
  interest: unknown,
  rate: unknown,
  comparable: unknown,
): Answer {
  const cost = readAmount('interest', interest);
  const contract = readShareArgument('rate', rate);
  const federal = readShareArgument('comparable_yield', comparable);
  if (!cost.ok || !contract.ok || !federal.ok) return failureOf(issuesOf(cost, contract, federal));
  if (contract.value === null || federal.value === null) {
    const parameter = contract.value === null ? 'rate' : 'comparable_yield';
    return failureOf([sayOfCells('argument-missing', { parameter })]);
  }
  const spread = allowedSpread.limit;
  return nonAllowableInterest(cost.value, contract.value, federal.value, spread).toNumber();
}
