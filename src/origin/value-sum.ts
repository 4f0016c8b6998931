import { Exact } from './exact';
import { ExactSum } from './exact-sum';
import type { CostLine } from './line';
import { NONE, WHOLE, type LineValue } from './line-vnm';

/**
 * The exact sum of what lines count. Lines that count the same share are summed first and multiplied
 * once: the same number, and no exact multiplication for every line.
 */
export class ValueSum {
  private readonly amounts = new ExactSum();
  private readonly byShare = new Map<
    LineValue,
    { readonly share: Exact; readonly costs: ExactSum }
  >();

  add(value: LineValue, line: CostLine): void {
    if (value === NONE) return;
    if (value === WHOLE) this.amounts.addSum(line.cost);
    else if (value.amount !== undefined) this.amounts.add(value.amount);
    else this.costsOf(value, value.share).addSum(line.cost);
  }

  total(): Exact {
    let sum = this.amounts.total();
    for (const { share, costs } of this.byShare.values()) {
      sum = sum.plus(costs.total().times(share));
    }
    return sum;
  }

  private costsOf(value: LineValue, share: Exact): ExactSum {
    let group = this.byShare.get(value);
    if (group === undefined) {
      group = { share, costs: new ExactSum() };
      this.byShare.set(value, group);
    }
    return group.costs;
  }
}
