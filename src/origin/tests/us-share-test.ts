import { money, percent } from '../display';
import type { OriginTest, Pair } from '../evaluation';
import type { Exact } from '../exact';
import type { Facts } from '../facts';
import type { Issue } from '../issue';
import type { CostLine } from '../line';
import type { OriginRules, UsBase } from '../rules';
import { say } from '../sentences';
import { notLessThan } from '../three-valued';
import { usBase } from '../us-base';
import { usShare, type UsShare } from '../us-share';
import type { Finding } from './rvc-test';

/** The share that must come from the United States, where the scenario asks for one. */
export function usShareTest(
  rules: OriginRules,
  lines: readonly CostLine[],
  netCost: Exact,
  vnm: Pair,
  facts: Facts,
): Finding & { readonly share: Pair | null } {
  const { base, numerator, required } = rules.usShare;
  const over = usBase(base, netCost, vnm, facts);
  const found = over.ok ? usShare(lines, base, numerator, over.value, facts) : over;
  const row = { code: 'us-share', name: `US share of ${base}` } as const;
  if (!found.ok) {
    return {
      share: null,
      outcome: 'Undecided',
      reasons: required === null ? [] : found.issues,
      test: {
        ...row,
        measured: null,
        required,
        margin: null,
        marginInValue: null,
        result: required === null ? 'Not required' : 'Undecided',
        source: required?.source ?? null,
        notes: found.issues,
      },
    };
  }
  return { share: found.value.share, ...decided(row, rules, found.value) };
}

function decided(
  row: Pick<OriginTest, 'code' | 'name'>,
  rules: OriginRules,
  found: UsShare,
): Finding {
  const { base, required } = rules.usShare;
  const { share } = found;
  const notes = found.doubt === null ? [] : [found.doubt];
  const open = { ...row, measured: share, required, notes };
  if (required === null) {
    return {
      outcome: 'Pass',
      reasons: [],
      test: { ...open, margin: null, marginInValue: null, result: 'Not required', source: null },
    };
  }
  const outcome = notLessThan(share, required.limit);
  const margin = share.favourable.minus(required.limit);
  const inValue = margin.times(found.base.favourable);
  return {
    outcome,
    reasons:
      outcome === 'Pass' ? [] : reasonsOf(outcome, share, required.limit, inValue, base, notes),
    test: {
      ...open,
      margin,
      marginInValue: inValue,
      result: outcome,
      source: required.source,
    },
  };
}

function reasonsOf(
  outcome: 'Fail' | 'Undecided',
  share: Pair,
  limit: Exact,
  inValue: Exact,
  base: UsBase,
  doubts: readonly Issue[],
): readonly Issue[] {
  const required = percent(limit);
  if (outcome === 'Fail') {
    return [
      say('us-share-fails', {
        measured: percent(share.favourable, limit),
        base,
        required,
        points: percent(limit.minus(share.favourable)).replace(' %', ''),
        amount: money(inValue.negated()),
      }),
    ];
  }
  const undecided = say('us-share-undecided', {
    worst: percent(share.worst, limit),
    favourable: percent(share.favourable),
    base,
    required,
  });
  return [undecided, ...doubts];
}
