import { meet, type Area } from '../area';
import { partKey } from '../request/supplier-lines';
import type { AskedPart } from '../request/supplier-request';
import type { OwnCase } from './own-case';

/**
 * The cases that name a part by its number, by the surest sign that any has. One is a proposal to be
 * confirmed; several are for a person to tell apart.
 */
export function casesNaming(
  { part }: Pick<AskedPart, 'part'>,
  cases: readonly OwnCase[],
): readonly OwnCase[] {
  const wanted = partKey(part);
  const groups = Math.max(0, ...cases.map(({ labels }) => labels.length));
  for (let group = 0; group < groups; group += 1) {
    const naming = cases.filter(({ labels }) => labels[group]?.has(wanted) === true);
    if (naming.length > 0) return naming;
  }
  return [];
}

/** The cases whose formulas or costs a range touches: a formula that is named itself comes first. */
export function casesAt(area: Area, cases: readonly OwnCase[]): readonly OwnCase[] {
  const meeting = cases.filter(({ areas }) => areas.some((one) => meet(one, area)));
  const own = meeting.filter(({ areas }) => areas[0] !== undefined && meet(areas[0], area));
  return own.length === 1 ? own : meeting;
}
