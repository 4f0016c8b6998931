import { readNotNegative, readPositive, readShare } from '../costsheet';
import {
  averageRvc,
  deMinimis,
  Exact,
  failure,
  rvcTransactionValue,
  success,
  tracedValue,
  tracingRows,
  type AveragedGood,
  type Issue,
  type Outcome,
  type TracingRow,
} from '../origin';
import { requirementFor } from '../scenario';
import { cellOf, failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { errorOf, isBlank, readOptional, readRequired, readScalar, sameShape } from './matrix';
import { readAmount, readScenarioArgument, readNotNegativeArgument } from './read-case';
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
  const letter = String(cell.value ?? '')
    .trim()
    .toLowerCase()
    .replace(/^\((.)\)$/, '$1');
  const found = tracingRows.find((row) => row === letter);
  return found === undefined
    ? failure(say('row-unknown', { received: String(cell.value ?? '') }))
    : success(found);
}

type Reader = (cell: unknown, place: { readonly parameter: string }) => Outcome<Exact>;

function optionalAmount(parameter: string, argument: unknown, read: Reader): Outcome<Exact | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  return isBlank(cell.value) ? success(null) : read(cell.value, { parameter });
}

function readShareArgument(parameter: string, argument: unknown): Outcome<Exact | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(null);
  const share =
    typeof cell.value === 'number' || typeof cell.value === 'string' ? readShare(cell.value) : null;
  return share?.ok === true
    ? share
    : failure(say('share-not-number', { parameter, received: String(cell.value) }));
}

/** AVERAGE_RVC: a ratio of sums over the goods of an averaging category. Article 403(3). */
export function averageRvcOf(netCosts: unknown, vnms: unknown, quantities?: unknown): Answer {
  const goods = readAveragedGoods(netCosts, vnms, quantities);
  if (!goods.ok) return failureOf(goods.issues);
  return cellOf(averageRvc(goods.value), (value) => value.toNumber());
}

function readAveragedGoods(
  netCosts: unknown,
  vnms: unknown,
  quantities: unknown,
): Outcome<readonly AveragedGood[]> {
  const costs = readRequired('net_costs', netCosts);
  if (!costs.ok) return costs;
  const materials = readRequired('vnms', vnms);
  if (!materials.ok) return materials;
  const units = readOptional('quantities', quantities);
  if (!units.ok) return units;
  const shapes = [
    ...sameShape('net_costs', costs.value, 'vnms', materials.value),
    ...sameShape('net_costs', costs.value, 'quantities', units.value),
  ];
  if (shapes.length > 0) return failure(...shapes);
  const goods: AveragedGood[] = [];
  const issues: Issue[] = [];
  costs.value.cells.forEach((cost, index) => {
    const vnm = materials.value.cells[index];
    const quantity = units.value === null ? null : units.value.cells[index];
    const good = readGood(cost, vnm, quantity, units.value !== null, index + 1);
    if (!good.ok) issues.push(...good.issues);
    else if (good.value !== null) goods.push(good.value);
  });
  return issues.length > 0 ? failure(...issues) : success(goods);
}

function readGood(
  cost: unknown,
  vnm: unknown,
  quantity: unknown,
  counted: boolean,
  line: number,
): Outcome<AveragedGood | null> {
  const errors = [errorOf('net_costs', cost, line), errorOf('vnms', vnm, line)];
  const held = errors.flatMap((error) => error ?? []);
  if (held.length > 0) return failure(...held);
  if (isBlank(cost)) {
    return isBlank(vnm) ? success(null) : failure(say('average-net-cost-missing', { line }));
  }
  if (counted && isBlank(quantity)) return failure(say('quantity-missing', { line }));
  const netCost = readPositive(cost, { parameter: 'net_costs', line });
  const materials = readNotNegative(vnm, { parameter: 'vnms', line });
  const units = counted
    ? readPositive(quantity, { parameter: 'quantities', line })
    : success(Exact.one);
  if (!netCost.ok || !materials.ok || !units.ok) {
    return failure(...issuesOf(netCost, materials, units));
  }
  return success({ netCost: netCost.value, vnm: materials.value, quantity: units.value });
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
