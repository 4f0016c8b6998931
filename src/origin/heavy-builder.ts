import type { CostLine } from './line';
import type { LineNotes } from './line-notes';
import { EVERYTHING, NONE, NOTHING, UNSTATED, type LineVnm } from './line-vnm';
import { byRequirement, byStatedRvc, rolledUp, type MaterialBuilder } from './material-builder';
import type { OriginRules } from './rules';

/**
 * Heavy-duty goods: parts roll up, save engines, gear boxes and what holds their listed materials.
 *
 *   originating component      cost x (1 - RVC), or x (1 - requirement), or what its seller states
 *   any other originating one  nothing, also an originating listed material
 *   non-originating            cost, or (component, listed material) the VNM inside as stated
 *
 * Law: NAFTA Article 403(2) and Annex 403.2; SOR/94-14 s. 10(1) and Schedule V. The elections of
 * (a), (b), (d)(i) and (e)(i) between a material's value and the VNM inside it are stated as VNM.
 * A component that originates by tariff change alone has no requirement: without its seller's sum it
 * counts in full, (d)(iv). A sub-component or an assembly is told by description, not by code: where
 * a code may hold one, both readings count.
 */
export const heavy: MaterialBuilder = {
  outside: () => EVERYTHING,
  originating(line, rules, notes) {
    switch (standing(line, rules, notes)) {
      case 'component':
        return byRequirement(line, rules, notes);
      case 'perhaps':
        return perhaps(byRequirement(line, rules, notes));
      case 'none':
        return NOTHING;
    }
  },
  originatingByShift: (line, rules, notes) =>
    standing(line, rules, notes) === 'none' ? NOTHING : UNSTATED,
  rvc(line, rvc, rules, notes) {
    switch (standing(line, rules, notes)) {
      case 'component':
        return byStatedRvc(line, rvc, rules, notes);
      case 'perhaps':
        return perhaps(byStatedRvc(line, rvc, rules, notes));
      case 'none':
        return rolledUp(line, rvc, rules, notes);
    }
  },
  core: () => UNSTATED,
};

/** Nothing if it is none, what a component counts if it is one. */
const perhaps = ({ worst }: LineVnm): LineVnm => ({ favourable: NONE, worst, unstated: true });

function standing(
  line: CostLine,
  rules: OriginRules,
  notes: LineNotes,
): 'component' | 'perhaps' | 'none' {
  const found = rules.heavyComponent(line.hs);
  switch (found) {
    case 'code too short':
      notes.add('counted-as-component', line);
      return 'component';
    case 'perhaps':
      notes.add('perhaps-component', line);
      return found;
    case 'none':
      notes.add('rolled-up-heavy', line);
      return found;
    case 'component':
      return found;
  }
}
