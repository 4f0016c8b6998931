import { readNotNegative, readPositive } from '../costsheet';
import { Exact, failure, success, type AveragedGood, type Issue, type Outcome } from '../origin';
import { issuesOf } from './issues-of';
import { errorOf, isBlank, readOptional, readRequired, sameShape } from './matrix';
import { say } from './sentences';

/** A good of an averaging category and the line it stands on. */
export type PlacedGood = AveragedGood & { readonly line: number };

/** Goods with their net cost and value of non-originating materials; blank lines are left out. */
export function readAveragedGoods(
  netCosts: unknown,
  vnms: unknown,
  quantities: unknown,
): Outcome<readonly PlacedGood[]> {
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
  const goods: PlacedGood[] = [];
  const issues: Issue[] = [];
  costs.value.cells.forEach((cost, index) => {
    const vnm = materials.value.cells[index];
    const quantity = units.value === null ? null : units.value.cells[index];
    const good = readGood(cost, vnm, quantity, units.value !== null, index + 1);
    if (!good.ok) issues.push(...good.issues);
    else if (good.value !== null) goods.push({ ...good.value, line: index + 1 });
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
