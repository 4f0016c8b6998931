import { readTariffCode } from '../../costsheet';
import { textOf, type Issue, type Language } from '../../origin';
import {
  agreementId,
  elections,
  readScenario,
  type AgreementName,
  type TermName,
} from '../../scenario';
import type { AskedPart, SupplierRequest } from '../request/supplier-request';
import type { OwnCase } from './own-case';
import type { DatedEvaluation } from './provable';
import { say } from './sentences';

/** Codes of the tariff that are compared: the first six digits. */
const SIX = 6;

/** Evaluations that speak of the part under the agreement, or why there are none. */
export type Judged = { readonly evaluations: readonly DatedEvaluation[] } | { readonly why: Issue };

/**
 * The case judged as the request asks: by the agreement in force, on its own day and on the first and
 * last day of the period.
 */
export function judgedFor(
  part: AskedPart,
  own: OwnCase,
  request: SupplierRequest,
  { scenario, language }: { readonly scenario: string | null; readonly language: Language },
): Judged {
  const [problem] = own.problems;
  if (problem !== undefined) return { why: problem };
  const { agreement, from, to } = request;
  const { date } = own;
  if (date !== null && (date < from || date > to)) {
    return { why: say('date-outside', { date, from, to }) };
  }
  const codes = codesIn(part.tariff);
  const good = own.good ?? codes[0] ?? null;
  if (good === null) return { why: say('good-missing', { part: part.part }) };
  const code = codesIn(good)[0];
  if (code !== undefined && codes.length > 0 && !codes.includes(code)) {
    return { why: say('other-code', { good, asked: part.tariff }) };
  }
  const stated = own.scenarios.find((one) => otherLaw(one, agreement) === null);
  const byDefault = own.scenarios.length === 0 ? agreementId(agreement) : null;
  const evaluations: DatedEvaluation[] = [];
  for (const day of new Set([...(date === null ? [] : [date]), from, to])) {
    const outcome = own.judge({
      scenario: scenario ?? stated ?? byDefault,
      good: own.good === null ? good : null,
      date: day,
    });
    if (!outcome.ok) {
      const reasons = outcome.issues.slice(0, 3).map((issue) => textOf(issue, language));
      return { why: say('not-judged', { day, reasons: reasons.join('; ') }) };
    }
    const why = barredBy(outcome.value.rules, request);
    if (why !== null) return { why };
    evaluations.push({ day, evaluation: outcome.value });
  }
  return { evaluations };
}

/** Why rules are not those of the agreement, for a part; null where they are. */
function barredBy(
  { expression, good }: DatedEvaluation['evaluation']['rules'],
  { agreement }: SupplierRequest,
): Issue | null {
  const other = otherLaw(expression, agreement);
  if (other !== null) return other;
  return good.kind === 'vehicle' ? say('judged-as-vehicle', { good: good.label }) : null;
}

/** Why a scenario is not the agreement as it stands; null where it is. */
function otherLaw(expression: string, agreement: AgreementName): Issue | null {
  const id = agreementId(agreement);
  const read = readScenario(expression);
  if (!read.ok || read.value.id !== id) {
    return say('not-the-agreement', { scenario: expression, agreement, id });
  }
  const changed = (Object.keys(read.value.terms) as TermName[]).filter(
    (term) => !elections.includes(term),
  );
  if (changed.length > 0) {
    return say('terms-changed', { scenario: expression, terms: changed.join(', '), agreement });
  }
  return null;
}

/** Tariff codes in a text such as "8708.30; 8708.99.81", by their first six digits. */
function codesIn(text: string): readonly string[] {
  return text.split(';').flatMap((one) => {
    const [digits = ''] = /^[\d. ]+/.exec(one.trim()) ?? [];
    const read = readTariffCode(digits, { parameter: 'hs_codes' });
    return read.ok && read.value !== null && read.value.length >= SIX
      ? [read.value.slice(0, SIX)]
      : [];
  });
}
