import { Exact, percent, textOf, type Issue, type Language } from '../../origin';
import type { AgreementName } from '../../scenario';
import { provableKinds, type DatedEvaluation, type Provable, type ProvableKind } from './provable';
import { say } from './sentences';

/** For how many pieces the own sheet is, and in which currency; null where nobody says. */
export interface Units {
  readonly pieces: number | null;
  /** "MXN" */
  readonly own: string | null;
  /** of the request; null where it leaves the currency to the supplier */
  readonly asked: string | null;
}

export interface ProvingContext {
  readonly agreement: AgreementName;
  readonly units: Units;
  /** whether an amount is one that stands among the supplier's costs */
  readonly tellsCost: (amount: number) => boolean;
  readonly language: Language;
}

type Judged = readonly DatedEvaluation[];
/** A figure, null for a statement without one, or why it is not proven. */
type Proof = { readonly figure: number | null } | Issue;

/** Each statement that the evaluations prove on every day, or why they do not. */
export function prove(judged: Judged, context: ProvingContext): readonly Provable[] {
  const proofs: Readonly<Record<ProvableKind, Proof>> = {
    originating: verdictProof(judged, 'Qualifies', context),
    rvc: rvcProof(judged, context),
    'non-originating': verdictProof(judged, 'Fails', context),
    traced: tracedProof(judged, context),
  };
  return provableKinds.map((kind) => {
    const proof = proofs[kind];
    return 'sentence' in proof
      ? { kind, proven: false, why: proof }
      : { kind, proven: true, figure: proof.figure };
  });
}

/** Every statement unproven, for one reason. */
export const unproven = (why: Issue): readonly Provable[] =>
  provableKinds.map((kind) => ({ kind, proven: false, why }));

const CODES = { Qualifies: 'qualifies', Fails: 'fails', Undecided: 'undecided' } as const;

function verdictProof(
  judged: Judged,
  wanted: 'Qualifies' | 'Fails',
  { language }: ProvingContext,
): Proof {
  const other = judged.find(({ evaluation }) => evaluation.verdict !== wanted);
  if (other === undefined) return { figure: null };
  const { verdict, reasons } = other.evaluation;
  const said = reasons.slice(0, 3).map((reason) => textOf(reason, language));
  return say(CODES[verdict], { day: other.day, reasons: said.join('; ') });
}

/**
 * The RVC of a part that qualifies, rounded down: a rounding must not favour the one who states it, and
 * all digits of a ratio would give the costs behind it away.
 *
 * Law: SOR/94-14 s. 9(2)(f): originating, with the actual RVC.
 */
function rvcProof(judged: Judged, context: ProvingContext): Proof {
  const qualifies = verdictProof(judged, 'Qualifies', context);
  if ('sentence' in qualifies) return qualifies;
  const shares: Exact[] = [];
  for (const { evaluation } of judged) {
    const { favourable, worst } = evaluation.rvc;
    if (!favourable.equals(worst)) {
      return say('rvc-open', { worst: percent(worst), favourable: percent(favourable) });
    }
    const passes = evaluation.tests.some(({ code, result }) => code === 'rvc' && result === 'Pass');
    if (!passes) return say('rvc-not-passed', { measured: percent(worst) });
    shares.push(worst);
  }
  const least = shares.reduce((one, other) => Exact.min(one, other));
  return { figure: least.withDecimals(3, 'down').toNumber() };
}

/**
 * The value of the traced imports in one piece, rounded up for the same reason.
 *
 * Law: SOR/94-14 s. 9(2)(h).
 */
function tracedProof(judged: Judged, { agreement, units, tellsCost }: ProvingContext): Proof {
  if (agreement !== 'NAFTA') return say('no-tracing');
  const amounts: Exact[] = [];
  for (const { evaluation } of judged) {
    if (evaluation.rules.builder !== 'listed') return say('no-tracing');
    const { favourable, worst } = evaluation.vnm;
    if (!favourable.equals(worst)) return say('traced-open');
    amounts.push(worst);
  }
  const { pieces, own, asked } = units;
  if (pieces === null) return say('pieces-missing');
  if (own === null) return say('currency-missing');
  if (asked !== null && asked !== own) return say('currency-differs', { own, asked });
  const most = amounts.reduce((one, other) => Exact.max(one, other));
  const figure = roundedUp(most.over(Exact.fromCell(pieces)));
  return tellsCost(most.toNumber()) || tellsCost(figure) ? say('tells-a-cost') : { figure };
}

const CENT = Exact.fromText('0.01');

function roundedUp(amount: Exact): number {
  const below = amount.withDecimals(2, 'down');
  return (below.equals(amount) ? below : below.plus(CENT)).toNumber();
}
