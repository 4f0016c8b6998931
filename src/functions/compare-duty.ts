import { importDuty, type Verdict } from '../origin';
import { mfnDuty } from '../scenario';
import { readDateArgument, readFactsArgument, readGoodArgument } from './read-case';

/** A cell of COMPARE, and the code of what stood in its way; null where nothing did or nobody asked. */
export interface DutyCell {
  readonly shown: number | '';
  readonly note: string | null;
}

/**
 * Duty at stake by verdict: what would be paid if the good does not qualify, at the most-favoured-nation
 * rate of the facts `Importer` and `Customs value`; nothing for a good that qualifies. An undecided good
 * has as much at stake as one that fails. Never 0 where an input or a rate is missing.
 */
export function dutyByVerdict(
  facts: unknown,
  good: unknown,
  date: unknown,
): (verdict: Verdict) => DutyCell {
  const atStake = ifItFails(facts, good, date);
  return (verdict) => (verdict === 'Qualifies' ? { shown: 0, note: null } : atStake);
}

function ifItFails(factsArgument: unknown, goodArgument: unknown, dateArgument: unknown): DutyCell {
  const facts = readFactsArgument(factsArgument);
  const good = readGoodArgument(goodArgument);
  const date = readDateArgument(dateArgument);
  if (!facts.ok || !good.ok || !date.ok) return { shown: '', note: null };
  const { importer, customsValue } = facts.value;
  if (importer === undefined || customsValue === undefined) {
    const nobodyAsked = importer === customsValue;
    const missing = importer === undefined ? 'importer-missing' : 'customs-value-missing';
    return { shown: '', note: nobodyAsked ? null : missing };
  }
  const rate = mfnDuty(importer, good.value, date.value);
  if (!rate.ok) return { shown: '', note: rate.issues[0]?.code ?? null };
  return {
    shown: importDuty([{ rate: rate.value.limit, base: customsValue }]).toNumber(),
    note: null,
  };
}
