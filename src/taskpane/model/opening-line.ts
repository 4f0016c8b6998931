import type { Evaluation, Exact } from '../../origin';
import type { Card, Findings, VerdictCard } from './findings';

/** How a card may be shown: a figure that is not up to date is never a pass. */
export type Standing = 'fails' | 'undecided' | 'qualifies' | 'unreadable' | 'outdated' | 'value';

export function standingOf(card: Card): Standing {
  if (card.notRecalculated || card.cells.some(({ agreement }) => OUTDATED.has(agreement))) {
    return 'outdated';
  }
  if (card.kind === 'value') return card.verdict === null ? 'value' : STANDING[card.verdict];
  if (!card.outcome.ok) return 'unreadable';
  return STANDING[card.outcome.value.verdict];
}

const OUTDATED: ReadonlySet<string> = new Set(['differs', 'busy', 'unlinked']);
const STANDING = { Qualifies: 'qualifies', Fails: 'fails', Undecided: 'undecided' } as const;

/** What the first line of the pane speaks of: the worst card and how many there are of each kind. */
export interface Overview {
  readonly formulas: number;
  readonly counts: Readonly<Record<Standing, number>>;
  /** the worst of all; null where there is no card */
  readonly worst: Card | null;
  readonly standing: Standing | null;
  /** by how much the worst card fails, in points of 1; null where no figure decides it */
  readonly shortfall: Exact | null;
}

const BY_SEVERITY: readonly Standing[] = [
  'fails',
  'outdated',
  'unreadable',
  'undecided',
  'value',
  'qualifies',
];

export function overviewOf({ cards, formulas }: Findings): Overview {
  const standings = cards.map((card) => ({ card, standing: standingOf(card) }));
  const counts = Object.fromEntries(
    BY_SEVERITY.map((kind) => [kind, standings.filter(({ standing }) => standing === kind).length]),
  ) as Record<Standing, number>;
  const standing = BY_SEVERITY.find((kind) => counts[kind] > 0) ?? null;
  const candidates = standings.filter((one) => one.standing === standing).map(({ card }) => card);
  const worst = candidates.reduce<Card | null>(worse, null);
  const found = worst === null ? null : evaluationIn(worst);
  const shortfall = standing === 'fails' && found !== null ? shortfallOf(found) : null;
  return { formulas, counts, worst, standing, shortfall };
}

function worse(one: Card | null, two: Card): Card {
  if (one === null) return two;
  const [first, second] = [evaluationIn(one), evaluationIn(two)];
  const [left, right] = [first && shortfallOf(first), second && shortfallOf(second)];
  if (right === null) return one;
  return left === null || left.isLessThan(right) ? two : one;
}

export const evaluationIn = (card: Card): Evaluation | null =>
  card.kind === 'verdict' && card.outcome.ok ? card.outcome.value : null;

/** The widest gap among the tests that fail: above 0, in points of 1. */
export function shortfallOf({ tests }: Evaluation): Exact | null {
  return tests.reduce<Exact | null>((widest, { code, result, margin }) => {
    if (code === 'de-minimis' || result !== 'Fail' || margin === null || !margin.isNegative())
      return widest;
    const gap = margin.negated();
    return widest === null || widest.isLessThan(gap) ? gap : widest;
  }, null);
}

/** The smallest margin among the tests that pass, worst case; null where none is a figure. */
export function narrowestMargin({ tests }: Evaluation): Exact | null {
  return tests.reduce<Exact | null>((narrowest, { code, result, measured, required }) => {
    if (code === 'de-minimis' || result !== 'Pass' || measured === null || required === null)
      return narrowest;
    const margin = measured.worst.minus(required.limit);
    if (margin.isNegative()) return narrowest;
    return narrowest === null || margin.isLessThan(narrowest) ? margin : narrowest;
  }, null);
}

export const isVerdict = (card: Card): card is VerdictCard => card.kind === 'verdict';
