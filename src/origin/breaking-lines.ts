import { againstLimits } from './against-limits';
import type { Pair } from './evaluation';
import { Exact } from './exact';
import type { Facts } from './facts';
import { failure, success, type Outcome } from './issue';
import type { CostLine, CountryCode } from './line';
import { LineNotes } from './line-notes';
import { vnmOfLine } from './non-originating-value';
import { regionalContent, type RegionalContent } from './regional-content';
import type { OriginRules, UsBase } from './rules';
import { rvcWith } from './technology';
import { usBase } from './us-base';
import { countsIn, usShare, usValueOf, type UsShare } from './us-share';

/** A line whose change would bring the good nearer to its requirement. */
export interface BreakingLine {
  readonly leg: 'rvc' | 'us-share';
  readonly position: number;
  /** non-originating value (for the US leg: value that is not US) that the change takes away */
  readonly value: Exact;
  /** the measure with this line alone changed */
  readonly alone: Exact;
  /** the measure with this line and all ranked before it changed */
  readonly together: Exact;
  readonly passes: boolean;
}

/**
 * The fewest lines that break it: changed to originating (for the US leg: to US value), largest gain
 * first, as far as needed. What is unstated is read favourably where the good fails even so, else at
 * its worst. A good that passes has none. The lines must be single ones.
 *
 * Units: money of the sheet, fractions of 1. Rounding: none.
 */
export function breakingLines(given: {
  readonly lines: readonly CostLine[];
  readonly netCost: Exact;
  readonly rules: OriginRules;
  readonly facts: Facts;
}): Outcome<readonly BreakingLine[]> {
  const { lines, rules, facts } = given;
  const content = regionalContent(given);
  if (!content.ok) return content;
  const { rvcAhead } = rules;
  if (rvcAhead !== undefined && againstLimits(rules, content.value.rvc).outcome !== 'Pass') {
    return failure(rvcAhead.doubt);
  }
  const regional = regionalLeg(lines, rules, content.value);
  const { required, base, numerator } = rules.usShare;
  if (required === null) return success(regional);
  const over = usBase(base, content.value.netCost, content.value.working.vnm, facts);
  if (!over.ok) return over;
  const us = usShare(lines, base, numerator, over.value, facts);
  if (!us.ok) return us;
  return success([...regional, ...americanLeg(lines, base, required.limit, us.value)]);
}

/** The end that decides: the favourable one where even that fails. */
const decidingEnd = (measured: Pair, limit: Exact): keyof Pair =>
  measured.favourable.isLessThan(limit) ? 'favourable' : 'worst';

function regionalLeg(
  lines: readonly CostLine[],
  rules: OriginRules,
  { rvc, base, working, technology }: RegionalContent,
): readonly BreakingLine[] {
  if (rules.rvc === null) return [];
  const { limit } = rules.rvc;
  const end = decidingEnd(rvc, limit);
  return ranked('rvc', limit, gains(lines, rules, end), (gain) =>
    rvcWith(technology, base, working.vnm[end].minus(gain), end),
  );
}

/** A line that becomes US value raises either numerator by what of it was not US. */
function americanLeg(
  lines: readonly CostLine[],
  base: UsBase,
  limit: Exact,
  { share, base: over }: UsShare,
): readonly BreakingLine[] {
  const end = decidingEnd(share, limit);
  return ranked('us-share', limit, usGains(lines, base), (gain) =>
    share[end].plus(gain.over(over[end])),
  );
}

interface Gain {
  readonly position: number;
  readonly value: Exact;
}

/** What each line would stop counting if it were made in the territory and stated as originating. */
function gains(lines: readonly CostLine[], rules: OriginRules, end: keyof Pair): readonly Gain[] {
  const notes = new LineNotes();
  return lines.map((line) => {
    const now = vnmOfLine(line, rules, notes)[end];
    const then = vnmOfLine({ ...line, ...ORIGINATING }, rules, notes)[end];
    return { position: positionOf(line), value: now.minus(then) };
  });
}

const inTerritory = (country: CountryCode) => ({
  shares: [{ country, inside: true, share: Exact.one }],
});

const ORIGINATING = { origin: inTerritory('MX'), statement: { kind: 'originating' } } as const;

const usGains = (lines: readonly CostLine[], base: UsBase): readonly Gain[] =>
  lines
    .filter((line) => countsIn(base, line))
    .map((line) => ({
      position: positionOf(line),
      value: line.cost.total().minus(usValueOf(line)),
    }));

/** Lines are ranked one by one: they come unmerged. */
const positionOf = ({ positions }: CostLine): number => positions[0] ?? 0;

function ranked(
  leg: BreakingLine['leg'],
  limit: Exact,
  all: readonly Gain[],
  measure: (gain: Exact) => Exact,
): readonly BreakingLine[] {
  if (measure(Exact.zero).isNotLessThan(limit)) return [];
  const candidates = all.filter(({ value }) => value.isPositive());
  const sorted = [...candidates].sort(
    (one, other) => other.value.compare(one.value) || one.position - other.position,
  );
  const found: BreakingLine[] = [];
  let sum = Exact.zero;
  for (const { position, value } of sorted) {
    sum = sum.plus(value);
    const together = measure(sum);
    const passes = together.isNotLessThan(limit);
    found.push({ leg, position, value, alone: measure(value), together, passes });
    if (passes) break;
  }
  return found;
}
