import type { Pair } from './evaluation';
import { Exact } from './exact';
import type { Facts } from './facts';
import type { OriginRules } from './rules';
import { headroom, lowestNetCost, rvcNetCost } from './rvc';

/**
 * North American technology counted in the value of a vehicle, as two readings of the Canadian ideas
 * of January 2018 compute it. Nothing official exists; T is the spend that is not in net cost yet.
 *
 *   T1:  RVC = (NC + T - VNM) / (NC + T)
 *   T2:  RVC = (NC - VNM) / NC + min(cap, T / NC)
 *
 * Law: none. Units: money of the sheet, a fraction of 1. Rounding: none.
 */
export interface Technology {
  readonly reading: 'T1' | 'T2';
  readonly cap: Exact | null;
  /** T on both readings of what is not stated; null where no spend is stated: computed without */
  readonly spend: Pair | null;
}

/** The technology of a good, or null where the rules count none. */
export function technologyOf(rules: OriginRules, facts: Facts): Technology | null {
  const { technology } = rules;
  if (technology === undefined || technology.reading === 'none') return null;
  const { reading, cap } = technology;
  return { reading, cap, spend: notInNetCost(facts) };
}

/** max(0, spend - part already in net cost); with that part unstated, all of it or none may be in. */
function notInNetCost({ technologySpend, technologyInNetCost }: Facts): Pair | null {
  if (technologySpend === undefined) return null;
  const less = (part: Exact) => Exact.max(technologySpend.minus(part), Exact.zero);
  return {
    favourable: less(technologyInNetCost ?? Exact.zero),
    worst: less(technologyInNetCost ?? technologySpend),
  };
}

/** The regional value content with the technology counted. */
export function rvcWith(
  technology: Technology | null,
  netCost: Exact,
  vnm: Exact,
  end: keyof Pair,
): Exact {
  const spend = technology?.spend?.[end];
  if (technology === null || spend === undefined) return rvcNetCost(netCost, vnm);
  if (technology.reading === 'T1') return rvcNetCost(netCost.plus(spend), vnm);
  return rvcNetCost(netCost, vnm).plus(credit(technology, netCost, spend));
}

function credit({ cap }: Technology, netCost: Exact, spend: Exact): Exact {
  const share = spend.over(netCost);
  return cap === null ? share : Exact.min(cap, share);
}

/** How much more non-originating value still passes, the technology counted; negative: a shortfall. */
export function headroomWith(
  technology: Technology | null,
  netCost: Exact,
  vnm: Exact,
  requirement: Exact,
): Exact {
  const spend = technology?.spend?.favourable;
  if (technology === null || spend === undefined) return headroom(netCost, vnm, requirement);
  if (technology.reading === 'T1') return headroom(netCost.plus(spend), vnm, requirement);
  return headroom(netCost, vnm, requirement.minus(credit(technology, netCost, spend)));
}

/** The lowest net cost that still passes, the technology counted; null where none is low enough. */
export function lowestNetCostWith(
  technology: Technology | null,
  vnm: Exact,
  requirement: Exact,
): Exact | null {
  const spend = technology?.spend?.favourable;
  const plain = lowestNetCost(vnm, requirement);
  if (technology === null || spend === undefined || plain === null) return plain;
  if (technology.reading === 'T1') return above(plain.minus(spend));
  const { cap } = technology;
  const uncapped = lowestNetCost(vnm.minus(spend), requirement);
  const capped = cap === null ? null : lowestNetCost(vnm, requirement.minus(cap));
  // up to T / cap the credit is the whole cap, above it shrinks with the net cost
  return cap !== null && capped !== null && spend.isNotLessThan(capped.times(cap))
    ? capped
    : uncapped && above(uncapped);
}

const above = (value: Exact): Exact | null => (value.isPositive() ? value : null);

/** Whether a spend that nobody stated could lift a figure to the requirement. */
export function couldReach(technology: Technology | null, rvc: Exact, requirement: Exact): boolean {
  if (technology === null || technology.spend !== null) return false;
  if (technology.reading === 'T1') return requirement.isLessThan(Exact.one);
  return technology.cap === null || rvc.plus(technology.cap).isNotLessThan(requirement);
}
