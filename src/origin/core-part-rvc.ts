import type { CorePartLine, CorePartVnm } from './core-part';
import type { Pair } from './evaluation';
import { Exact } from './exact';
import { rvcNetCost } from './rvc';
import type { Trilean } from './three-valued';

/** Goods of one part, or of all parts as one, added up. */
export interface CorePartSum {
  readonly netCost: Exact;
  readonly vnm: Pair;
  readonly rvc: Pair;
  /** lines whose VNM is not stated: it may be none of the net cost or all of it */
  readonly unstated: readonly number[];
}

interface Good {
  readonly position: number;
  readonly netCost: Exact;
  readonly vnm: Exact | null;
}

/** The goods of lines with their totals; a line of a part that the vehicle does not have is none. */
export const goodsOf = (lines: readonly CorePartLine[], way: CorePartVnm): readonly Good[] =>
  lines.flatMap(({ position, netCost, vnm, quantity }) =>
    netCost === null
      ? []
      : [
          {
            position,
            netCost: netCost.times(quantity),
            vnm: vnm[way]?.times(quantity) ?? null,
          },
        ],
  );

const add = (goods: readonly Good[], of: (good: Good) => Exact): Exact =>
  goods.reduce((sum, good) => sum.plus(of(good)), Exact.zero);

/** (sum of NC - sum of VNM) / sum of NC, on both readings of what is not stated. */
export function sumOf(goods: readonly Good[]): CorePartSum {
  const netCost = add(goods, (good) => good.netCost);
  const favourable = add(goods, ({ vnm }) => vnm ?? Exact.zero);
  const worst = add(goods, (good) => good.vnm ?? good.netCost);
  return {
    netCost,
    vnm: { favourable, worst },
    rvc: { favourable: rvcNetCost(netCost, favourable), worst: rvcNetCost(netCost, worst) },
    unstated: goods.filter(({ vnm }) => vnm === null).map(({ position }) => position),
  };
}

/**
 * One good must not be below the requirement (s. 13), an average must exceed it (s. 14(12)): an
 * average that lies exactly on it, of goods that do not all reach it, is left open.
 */
export function reaches(goods: readonly Good[], limit: Exact, averaged: boolean): Trilean {
  const { rvc } = sumOf(goods);
  const ofEach = goods.map((good) => sumOf([good]).rvc);
  const at = (end: keyof Pair): Trilean => {
    const order = rvc[end].compare(limit);
    if (order !== 0) return order > 0 ? 'Pass' : 'Fail';
    const each = ofEach.every((one) => one[end].isNotLessThan(limit));
    return averaged && !each ? 'Undecided' : 'Pass';
  };
  if (at('worst') === 'Pass') return 'Pass';
  return at('favourable') === 'Fail' ? 'Fail' : 'Undecided';
}
