import type { Exact } from './exact';
import type { CostLine } from './line';
import type { LineNotes } from './line-notes';
import {
  complement,
  EVERYTHING,
  NOTHING,
  NOTHING_OR_ALL,
  UNSTATED,
  WHOLE,
  type LineVnm,
} from './line-vnm';
import type { OriginRules } from './rules';

/**
 * How one builder counts a material: what is made outside, and what is made inside by what is stated.
 *
 * `ordinary`: parts roll up, an originating material counts nothing (SOR/94-14 s. 6(4)).
 * `listed`: only imports on the tracing list count, also inside an originating part (s. 9).
 * `heavy`: parts roll up, save the components of Annex 403.2 (s. 10).
 * `everything`: every import counts, at every tier, no roll-up.
 */
export interface MaterialBuilder {
  outside(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm;
  originating(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm;
  originatingByShift(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm;
  rvc(line: CostLine, rvc: Exact, rules: OriginRules, notes: LineNotes): LineVnm;
  core(rvc: Exact, rules: OriginRules): LineVnm;
}

/** cost x (1 - P), P the part's own requirement: s. 9(2)(g). Without a P the material is unstated. */
export function byRequirement(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm {
  const requirement = rules.partRequirement(line.hs);
  if (requirement === null) return UNSTATED;
  if (!requirement.highest.equals(requirement.lowest)) {
    notes.add('requirement-range', line);
  }
  return complement(requirement.highest, requirement.lowest);
}

/** Where a stated RVC stands beside the part's own requirement, as far as that is known. */
function against(line: CostLine, rvc: Exact, rules: OriginRules, notes: LineNotes) {
  const requirement = rules.partRequirement(line.hs);
  if (requirement === null || rvc.isNotLessThan(requirement.highest)) return 'reached';
  if (rvc.isNotLessThan(requirement.lowest)) {
    notes.add('requirement-range', line);
    return 'in doubt';
  }
  notes.add('rvc-below-requirement', line);
  return requirement.shiftRoute === false ? 'cannot originate' : 'only by shift';
}

/** cost x (1 - RVC): s. 9(2)(f); below the part's own requirement the full cost is the worst case. */
export function byStatedRvc(
  line: CostLine,
  rvc: Exact,
  rules: OriginRules,
  notes: LineNotes,
): LineVnm {
  const counted = complement(rvc);
  if (against(line, rvc, rules, notes) === 'reached') return counted;
  return { favourable: counted.favourable, worst: WHOLE, unstated: false };
}

/** Nothing where parts roll up; below its own requirement a part may originate by shift, or not at all. */
export function rolledUp(
  line: CostLine,
  rvc: Exact,
  rules: OriginRules,
  notes: LineNotes,
): LineVnm {
  switch (against(line, rvc, rules, notes)) {
    case 'reached':
      return NOTHING;
    case 'cannot originate':
      return EVERYTHING;
    default:
      return NOTHING_OR_ALL;
  }
}
