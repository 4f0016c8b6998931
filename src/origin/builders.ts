import { heavy } from './heavy-builder';
import type { CostLine, Statement } from './line';
import { complement, EVERYTHING, exactly, NOTHING, UNSTATED, type LineVnm } from './line-vnm';
import type { LineNotes } from './line-notes';
import { byRequirement, byStatedRvc, rolledUp, type MaterialBuilder } from './material-builder';
import type { Builder, OriginRules } from './rules';

/** Cost if the code stands on the tracing list, else nothing: SOR/94-14 s. 9(1), 9(9)(b). */
function ifListed(line: CostLine, rules: OriginRules, notes: LineNotes): LineVnm {
  if (rules.tracingList === null) return EVERYTHING;
  const match = rules.tracingList(line.hs);
  if (!match.listed) return NOTHING;
  if (match.mark === 'no code') notes.add('counted-as-listed-without-code', line);
  else if (match.mark === 'code too short') notes.add('counted-as-listed-short-code', line);
  else if (match.mark !== null) notes.add('matched-narrower-entry', line);
  return EVERYTHING;
}

const ordinary: MaterialBuilder = {
  outside: () => EVERYTHING,
  originating: () => NOTHING,
  originatingByShift: () => NOTHING,
  rvc: rolledUp,
  core: (rvc, rules) => (rules.coreRollUp === 'panel' ? NOTHING : complement(rvc)),
};

const listed: MaterialBuilder = {
  outside: ifListed,
  originating: byRequirement,
  originatingByShift: () => UNSTATED,
  rvc: byStatedRvc,
  core: () => UNSTATED,
};

const everything: MaterialBuilder = {
  outside: () => EVERYTHING,
  originating: byRequirement,
  originatingByShift: () => UNSTATED,
  rvc: byStatedRvc,
  core: (rvc) => complement(rvc),
};

export const builders: Readonly<Record<Builder, MaterialBuilder>> = {
  ordinary,
  listed,
  everything,
  heavy,
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
