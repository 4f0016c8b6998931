import { builders, wholeLine } from './builders';
import type { Pair } from './evaluation';
import { Exact } from './exact';
import { ExactSum } from './exact-sum';
import type { CostLine } from './line';
import { LineNotes } from './line-notes';
import {
  EVERYTHING,
  exactly,
  NONE,
  sameValue,
  UNSTATED,
  WHOLE,
  type LineValue,
  type LineVnm,
} from './line-vnm';
import type { MaterialBuilder } from './material-builder';
import type { Builder, OriginRules } from './rules';
import { ValueSum } from './value-sum';

/** The value of non-originating materials with its working. */
export interface NonOriginatingValue {
  readonly vnm: Pair;
  /** how much of the difference comes from lines about which nothing is stated */
  readonly unstated: Exact;
  /** net cost less line cost of the lines under accumulation s. 14(2)(a) */
  readonly netCostCorrection: Exact;
  /** lines whose favourable and worst values differ */
  readonly linesInDoubt: readonly CostLine[];
  readonly notes: LineNotes;
}

/**
 * VNM: the value of non-originating materials used in the production of a good, on the most
 * favourable and on the worst reading of what is not stated.
 *
 *   VNM = sum over the lines of what the builder counts
 *
 * Law: NAFTA Article 402(2)-(4) and 403(1)-(2); SOR/94-14 s. 6(4), 9, 10, 14; SOR/2020-155 s. 7(4), 14(1).
 * Units: money of the sheet. Rounding: none; exact sums.
 */
export function nonOriginatingValue(
  lines: readonly CostLine[],
  rules: OriginRules,
  builder: Builder = rules.builder,
): NonOriginatingValue {
  const material = builders[builder];
  const favourable = new ValueSum();
  const worst = new ValueSum();
  const unstatedWorst = new ValueSum();
  const unstatedFavourable = new ValueSum();
  const correction = new ExactSum();
  const notes = new LineNotes();
  const linesInDoubt: CostLine[] = [];
  for (const line of lines) {
    const vnm = settle(lineVnm(line, rules, builder, material, notes), rules);
    favourable.add(vnm.favourable, line);
    worst.add(vnm.worst, line);
    if (!sameValue(vnm.favourable, vnm.worst)) {
      linesInDoubt.push(line);
      if (vnm.unstated) {
        notes.add('unstated-lines', line);
        unstatedWorst.add(vnm.worst, line);
        unstatedFavourable.add(vnm.favourable, line);
      }
    }
    if (line.statement.kind === 'accumulation') {
      correction.add(line.statement.netCost.minus(line.cost.total()));
    }
  }
  return {
    vnm: { favourable: favourable.total(), worst: worst.total() },
    unstated: unstatedWorst.total().minus(unstatedFavourable.total()),
    netCostCorrection: correction.total(),
    linesInDoubt,
    notes,
  };
}

/** The VNM of one line under a builder, before the term `unstated` is applied. */
export function lineVnm(
  line: CostLine,
  rules: OriginRules,
  builder: Builder,
  material: MaterialBuilder,
  notes: LineNotes,
): LineVnm {
  const { statement } = line;
  const whole = wholeLine(statement, builder);
  if (whole !== null) {
    if (whole.favourable.amount?.compare(line.cost.total()) === 1) {
      notes.add('vnm-above-cost', line);
    }
    return whole;
  }
  if (statement.kind === 'free') {
    return exactly(line.cost.total().minus(statement.amount));
  }
  const only = line.origin.shares.length === 1 ? line.origin.shares[0] : undefined;
  if (only !== undefined) {
    return only.inside
      ? insideVnm(line, rules, material, notes)
      : outsideVnm(line, rules, material, notes);
  }
  return splitVnm(line, rules, material, notes);
}

function outsideVnm(
  line: CostLine,
  rules: OriginRules,
  material: MaterialBuilder,
  notes: LineNotes,
): LineVnm {
  // a traced value serves the tracing list only: elsewhere a material from outside counts in full
  return line.statement.kind === 'traced' ? EVERYTHING : material.outside(line, rules, notes);
}

function insideVnm(
  line: CostLine,
  rules: OriginRules,
  material: MaterialBuilder,
  notes: LineNotes,
): LineVnm {
  const { statement } = line;
  switch (statement.kind) {
    case 'originating':
      return material.originating(line, rules, notes);
    case 'originating by shift':
      return material.originatingByShift(line, rules, notes);
    case 'rvc':
      return material.rvc(line, statement.rvc, rules, notes);
    case 'core':
      return material.core(statement.rvc, rules);
    case 'non-originating':
      return EVERYTHING;
    default:
      return UNSTATED;
  }
}

/** Words apply to the shares inside, the builder's rule for imports to those outside. */
function splitVnm(
  line: CostLine,
  rules: OriginRules,
  material: MaterialBuilder,
  notes: LineNotes,
): LineVnm {
  const inside = insideShare(line);
  const outside = Exact.one.minus(inside);
  const within = inside.isPositive() ? insideVnm(line, rules, material, notes) : null;
  const without = outside.isPositive() ? outsideVnm(line, rules, material, notes) : null;
  const mix = (end: 'favourable' | 'worst'): LineValue => {
    const share = shareOf(within?.[end], inside).plus(shareOf(without?.[end], outside));
    return share.isZero() ? NONE : share.equals(Exact.one) ? WHOLE : { share };
  };
  const favourable = mix('favourable');
  const worst = mix('worst');
  const same = sameValue(favourable, worst);
  return {
    favourable,
    worst: same ? favourable : worst,
    unstated: within?.unstated ?? false,
  };
}

/** The share of the units that was made inside the territory. */
export function insideShare({ origin }: Pick<CostLine, 'origin'>): Exact {
  return origin.shares.reduce(
    (sum, share) => (share.inside ? sum.plus(share.share) : sum),
    Exact.zero,
  );
}

const shareOf = (value: LineValue | undefined, of: Exact): Exact =>
  value?.share === undefined ? Exact.zero : value.share.times(of);

/** The term `unstated`: `originating` picks the first of every unstated pair, `worst case` the second of every pair. */
function settle(vnm: LineVnm, rules: OriginRules): LineVnm {
  if (rules.unstated === 'originating' && vnm.unstated) return { ...vnm, worst: vnm.favourable };
  if (rules.unstated === 'worst case') return { ...vnm, favourable: vnm.worst };
  return vnm;
}

/** The VNM of one line in money, on both readings, under the builder of the rules. */
export function vnmOfLine(line: CostLine, rules: OriginRules, notes: LineNotes): Pair {
  const material = builders[rules.builder];
  const vnm = settle(lineVnm(line, rules, rules.builder, material, notes), rules);
  return { favourable: amountOf(vnm.favourable, line), worst: amountOf(vnm.worst, line) };
}

function amountOf(value: LineValue, line: CostLine): Exact {
  if (value.amount !== undefined) return value.amount;
  return line.cost.total().times(value.share);
}
