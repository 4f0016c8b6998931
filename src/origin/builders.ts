import type { Exact } from './exact';
import type { CostLine, Statement } from './line';
import {
  complement,
  EVERYTHING,
  exactly,
  NOTHING,
  NOTHING_OR_ALL,
  UNSTATED,
  WHOLE,
  type LineVnm,
} from './line-vnm';
import type { LineNotes } from './line-notes';
import type { Builder, OriginRules } from './rules';

/**
 * How one builder counts a material: what is made outside, and what is made inside by what is stated.
 *
 * `ordinary`: parts roll up, an originating material counts nothing (SOR/94-14 s. 6(4)).
 * `listed`: only imports on the tracing list count, also inside an originating part (s. 9).
 * `everything`: every import counts, at every tier, no roll-up.
 */
export interface MaterialBuilder {
  outside(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm;
  originating(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm;
  originatingByShift: LineVnm;
  rvc(line: CostLine, rvc: Exact, rules: OriginRules, notes: LineNotes): LineVnm;
  core(rvc: Exact, rules: OriginRules): LineVnm;
}

/** Cost if the code stands on the tracing list, else nothing: SOR/94-14 s. 9(1), 9(9)(b). */
function ifListed(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm {
  if (rules.tracingList === null) return EVERYTHING;
  const match = rules.tracingList(line.hs);
  if (!match.listed) return NOTHING;
  if (match.mark === 'no code') notes.add('counted-as-listed-without-code', line.position);
  else if (match.mark === 'code too short')
    notes.add('counted-as-listed-short-code', line.position);
  else if (match.mark !== null) notes.add('matched-narrower-entry', line.position);
  return EVERYTHING;
}

/** cost x (1 - P), P the part's own requirement: s. 9(2)(g). Without a P the material is unstated. */
function byRequirement(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm {
  const requirement = rules.partRequirement(line.hs);
  if (requirement === null) return UNSTATED;
  if (!requirement.highest.equals(requirement.lowest)) {
    notes.add('requirement-range', line.position);
  }
  return complement(requirement.highest, requirement.lowest);
}

/** Where a stated RVC stands beside the part's own requirement, as far as that is known. */
function against(line: CostLine, rvc: Exact, rules: OriginRules, notes: LineNotes) {
  const requirement = rules.partRequirement(line.hs);
  if (requirement === null || rvc.isNotLessThan(requirement.highest)) return 'reached';
  if (rvc.isNotLessThan(requirement.lowest)) {
    notes.add('requirement-range', line.position);
    return 'in doubt';
  }
  notes.add('rvc-below-requirement', line.position);
  return requirement.shiftRoute === false ? 'cannot originate' : 'only by shift';
}

/** cost x (1 - RVC): s. 9(2)(f); below the part's own requirement the full cost is the worst case. */
function byStatedRvc(line: CostLine, rvc: Exact, rules: OriginRules, notes: LineNotes): LineVnm {
  const counted = complement(rvc);
  if (against(line, rvc, rules, notes) === 'reached') return counted;
  return { favourable: counted.favourable, worst: WHOLE, unstated: false };
}

const ordinary: MaterialBuilder = {
  outside: () => EVERYTHING,
  originating: () => NOTHING,
  originatingByShift: NOTHING,
  rvc(line, rvc, rules, notes) {
    switch (against(line, rvc, rules, notes)) {
      case 'reached':
        return NOTHING;
      case 'cannot originate':
        return EVERYTHING;
      default:
        return NOTHING_OR_ALL;
    }
  },
  core: (rvc, rules) => (rules.coreRollUp === 'panel' ? NOTHING : complement(rvc)),
};

const listed: MaterialBuilder = {
  outside: ifListed,
  originating: byRequirement,
  originatingByShift: UNSTATED,
  rvc: byStatedRvc,
  core: () => UNSTATED,
};

const everything: MaterialBuilder = {
  outside: () => EVERYTHING,
  originating: byRequirement,
  originatingByShift: UNSTATED,
  rvc: byStatedRvc,
  core: (rvc) => complement(rvc),
};

/** The heavy-duty builder of s. 10 and Annex 403.2 is not modelled yet. */
export const builders: Readonly<Record<Builder, MaterialBuilder | null>> = {
  ordinary,
  listed,
  everything,
  heavy: null,
};

/** Statements whose amount, or whose words, hold for the whole line wherever it was made. */
export function wholeLine(statement: Statement, builder: Builder): LineVnm | null {
  switch (statement.kind) {
    case 'treat as non-originating':
      return EVERYTHING;
    case 'not a material':
      return NOTHING;
    case 'vnm':
      return exactly(statement.amount);
    case 'accumulation':
      return exactly(statement.vnm);
    case 'traced':
      return builder === 'listed' ? exactly(statement.amount) : null;
    default:
      return null;
  }
}
