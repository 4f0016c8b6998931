import { againstLimits } from '../against-limits';
import { lineList, money, percent } from '../display';
import type { OriginTest, Pair } from '../evaluation';
import type { Exact } from '../exact';
import type { Issue } from '../issue';
import type { NonOriginatingValue } from '../non-originating-value';
import type { RegionalContent } from '../regional-content';
import { positionsOf } from '../positions';
import type { OriginRules } from '../rules';
import { say } from '../sentences';
import { couldReach, headroomWith } from '../technology';
import type { Trilean } from '../three-valued';

/** What a test found, and why it does not pass. */
export interface Finding {
  readonly test: OriginTest;
  readonly outcome: Trilean;
  readonly reasons: readonly Issue[];
}

/** Regional value content against the requirement of the scenario. */
export function rvcTest(
  rules: OriginRules,
  { base: over, working, rvc, technology }: RegionalContent,
): Finding {
  const base = { code: 'rvc', name: 'Regional value content', measured: rvc } as const;
  if (rules.rvc === null) {
    const reason = say('rvc-not-published');
    return {
      outcome: 'Undecided',
      reasons: [reason],
      test: {
        ...base,
        required: null,
        margin: null,
        marginInValue: null,
        result: 'Undecided',
        source: null,
        notes: [reason],
      },
    };
  }
  const { limit, source } = rules.rvc;
  const { outcome: found, doubts } = againstLimits(rules, rvc);
  const open = found === 'Fail' && couldReach(technology, rvc.favourable, limit);
  const outcome = open ? 'Undecided' : found;
  const room = headroomWith(technology, over, working.vnm.favourable, limit);
  return {
    outcome,
    reasons: [
      ...(doubts.length > 0 ? doubts : reasonsOf(found, rvc, limit, room, working)),
      ...(open ? [say('technology-missing')] : []),
    ],
    test: {
      ...base,
      required: rules.rvc,
      margin: rvc.favourable.minus(limit),
      marginInValue: room,
      result: outcome,
      source,
      notes: [
        ...(rules.rvcAhead === undefined ? [] : [rules.rvcAhead.doubt]),
        ...doubts.filter((doubt) => doubt !== rules.rvcAhead?.doubt),
        ...(rules.method === undefined
          ? []
          : [say('by-transaction-value', { amount: money(over) })]),
      ],
    },
  };
}

function reasonsOf(
  outcome: Trilean,
  rvc: Pair,
  limit: Exact,
  room: Exact,
  working: NonOriginatingValue,
): readonly Issue[] {
  const required = percent(limit);
  if (outcome === 'Fail') {
    return [
      say('rvc-fails', {
        measured: percent(rvc.favourable, limit),
        required,
        points: percent(limit.minus(rvc.favourable)).replace(' %', ''),
        amount: money(room.negated()),
      }),
    ];
  }
  if (outcome === 'Pass') return [];
  const { vnm, linesInDoubt } = working;
  return [
    say('rvc-undecided', {
      worst: percent(rvc.worst, limit),
      favourable: percent(rvc.favourable),
      required,
      amount: money(vnm.worst.minus(vnm.favourable)),
      lines: lineList(positionsOf(linesInDoubt)),
    }),
  ];
}
