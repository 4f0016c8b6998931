import { readNotNegative, readPositive, received } from '../costsheet';
import {
  averageRvc,
  deMinimis,
  failure,
  rvcTransactionValue,
  success,
  tracedValue,
  tracingRows,
  type Exact,
  type Outcome,
  type TracingRow,
} from '../origin';
import { requirementFor } from '../scenario';
import { cellOf, failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { isBlank, readScalar } from './matrix';
import { readAveragedGoods } from './read-averaged-goods';
import { readAmount, readScenarioArgument, readNotNegativeArgument } from './read-case';
import { readShareArgument } from './read-share';
import { say } from './sentences';

/** RVC_TRANSACTION_VALUE: (TV - VNM) / TV from totals. Article 402(2). */
export function rvcTransactionValueOf(transactionValue: unknown, vnm: unknown): Answer {
  const value = readAmount('transaction_value', transactionValue);
  const materials = readNotNegativeArgument('vnm', vnm);
  if (!value.ok || !materials.ok) return failureOf(issuesOf(value, materials));
  return rvcTransactionValue(value.value, materials.value).toNumber();
}

/** TRACED_VALUE: the value of a traced material by row (a)-(i) of SOR/94-14 s. 9(2). */
export function tracedValueOf(
  row: unknown,
  price: unknown,
  customsValue?: unknown,
  freight?: unknown,
  dutiesAndFees?: unknown,
  rvc?: unknown,
): Answer {
  const letter = readRow(row);
  const paid = optionalAmount('price', price, readPositive);
  const customs = optionalAmount('customs_value', customsValue, readPositive);
  const transport = optionalAmount('freight', freight, readNotNegative);
  const duties = optionalAmount('duties_and_fees', dutiesAndFees, readNotNegative);
  const share = readShareArgument('rvc', rvc);
  if (!letter.ok || !paid.ok || !customs.ok || !transport.ok || !duties.ok || !share.ok) {
    return failureOf(issuesOf(letter, paid, customs, transport, duties, share));
  }
  const found = tracedValue(letter.value, {
    ...(paid.value === null ? {} : { price: paid.value }),
    ...(customs.value === null ? {} : { customsValue: customs.value }),
    ...(transport.value === null ? {} : { freight: transport.value }),
    ...(duties.value === null ? {} : { dutiesAndFees: duties.value }),
    ...(share.value === null ? {} : { rvc: share.value }),
  });
  return cellOf(found, (value) => value.toNumber());
}

function readRow(argument: unknown): Outcome<TracingRow> {
  const cell = readScalar('row', argument);
  if (!cell.ok) return cell;
  const letter = String(cell.value)
    .trim()
    .toLowerCase()
    .replace(/^\((.)\)$/, '$1');
  const found = tracingRows.find((row) => row === letter);
  return found === undefined
    ? failure(say('row-unknown', { received: received(cell.value) }))
    : success(found);
}

type Reader = (cell: unknown, place: { readonly parameter: string }) => Outcome<Exact>;

function optionalAmount(parameter: string, argument: unknown, read: Reader): Outcome<Exact | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  return isBlank(cell.value) ? success(null) : read(cell.value, { parameter });
}

/** AVERAGE_RVC: a ratio of sums over the goods of an averaging category. Article 403(3). */
export function averageRvcOf(netCosts: unknown, vnms: unknown, quantities?: unknown): Answer {
  const goods = readAveragedGoods(netCosts, vnms, quantities);
  if (!goods.ok) return failureOf(goods.issues);
  return cellOf(averageRvc(goods.value), ({ rvc }) => rvc.toNumber());
}

/** DE_MINIMIS: TRUE if VNM is not more than the scenario's share of the value. Article 405. */
export function deMinimisOf(vnm: unknown, value: unknown, scenario: unknown): Answer {
  const materials = readNotNegativeArgument('vnm', vnm);
  const amount = readAmount('value', value);
  const choice = readScenarioArgument(scenario);
  if (!materials.ok || !amount.ok || !choice.ok) {
    return failureOf(issuesOf(materials, amount, choice));
  }
  const limit = requirementFor(choice.value, 'DE MINIMIS', { good: null, date: null });
  return cellOf(limit, (found) => deMinimis(materials.value, amount.value, found.limit));
}
