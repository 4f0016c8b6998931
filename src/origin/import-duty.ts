import { Exact } from './exact';

/**
 * What of a customs value a duty is taken on where content of some countries is left out of account.
 *
 * value - content. Law: Proclamation 10908 and 90 FR 21450 (US content of an approved model line).
 * Units: money of the entry. Rounding: none. The content is not above the value.
 *
 * @example valueWithout(Exact.fromText('30000'), Exact.fromText('12000')).toNumber() //=> 18000
 */
export const valueWithout = (value: Exact, content: Exact): Exact => value.minus(content);

/**
 * What a surtax is taken on: A - B. A is the value for duty; B the content that the importer claims, where
 * that is greater than a share of A, and that share of A in any other case.
 *
 * Law: SOR/2025-118 s. 2(2). Units: money of the entry; the share is a fraction of 1. Rounding: none.
 *
 * @example surtaxBase(Exact.fromText('40000'), null, Exact.fromText('0.15')).toNumber() //=> 34000
 */
export function surtaxBase(value: Exact, claimed: Exact | null, share: Exact): Exact {
  const least = value.times(share);
  return value.minus(claimed === null ? least : Exact.max(claimed, least));
}

/**
 * The duty on an import: each rate times what it is taken on. Without a rate there is none.
 *
 * Law: none of its own; each rate has its source. Units: money of the entry. Rounding: none.
 *
 * @example
 * const parts = [{ rate: Exact.fromText('0.025'), base: Exact.fromText('20000') }];
 * importDuty(parts).toNumber() //=> 500
 */
export const importDuty = (
  parts: readonly { readonly rate: Exact; readonly base: Exact }[],
): Exact => parts.reduce((sum, { rate, base }) => sum.plus(base.times(rate)), Exact.zero);
