import { readTariffCode } from '../../costsheet';
import { textOf, type Issue, type Language } from '../../origin';
import { agreementId, readScenario, type TermName } from '../../scenario';
import type { AskedPart, SupplierRequest } from '../request/supplier-request';
import type { OwnCase } from './own-case';
import type { DatedEvaluation } from './provable';
import { say } from './sentences';

/** Terms with which a producer elects among what the law offers; any other one changes the law. */
const ELECTIONS: ReadonlySet<TermName> = new Set([
  'method',
  'staging',
  'plant',
  'core parts',
  'language',
]);

/** Codes of the tariff that are compared: the first six digits. */
const SIX = 6;

/**
 * The case judged as the request asks: by the agreement in force, on its own day and on the first and
 * last day of the period. Issues where it says nothing of this part under this agreement.
 */
export function judgedFor(
  part: AskedPart,
  own: OwnCase,
  request: SupplierRequest,
  { scenario, language }: { readonly scenario: string | null; readonly language: Language },
): readonly DatedEvaluation[] | readonly Issue[] {
  if (own.problems.length > 0) return own.problems;
  const { agreement, from, to } = request;
  const { date } = own;
  if (date !== null && (date < from || date > to)) {
    return [say('date-outside', { date, from, to })];
  }
  const codes = codesIn(part.tariff);
  const good = own.good ?? codes[0] ?? null;
  if (good === null) return [say('good-missing', { part: part.part })];
  const code = codesIn(good)[0];
  if (code !== undefined && codes.length > 0 && !codes.includes(code)) {
    return [say('other-code', { good, asked: part.tariff })];
  }
  const judged: DatedEvaluation[] = [];
  for (const day of new Set([...(date === null ? [] : [date]), from, to])) {
    const outcome = own.judge({
      scenario: scenario ?? (own.hasScenario ? null : agreementId(agreement)),
      good: own.good === null ? good : null,
      date: day,
    });
    if (!outcome.ok) {
      const reasons = outcome.issues.slice(0, 3).map((issue) => textOf(issue, language));
      return [say('not-judged', { day, reasons: reasons.join('; ') })];
    }
    judged.push({ day, evaluation: outcome.value });
  }
  const barred = judged.flatMap(({ evaluation }) => barredBy(evaluation.rules, request));
  return barred.length > 0 ? barred.slice(0, 1) : judged;
}

/** Whether the rules are those of the agreement, for a part. */
function barredBy(
  { expression, good }: DatedEvaluation['evaluation']['rules'],
  { agreement }: SupplierRequest,
): readonly Issue[] {
  const id = agreementId(agreement);
  const read = readScenario(expression);
  if (!read.ok || read.value.id !== id) {
    return [say('not-the-agreement', { scenario: expression, agreement, id })];
  }
  const changed = (Object.keys(read.value.terms) as TermName[]).filter(
    (term) => !ELECTIONS.has(term),
  );
  if (changed.length > 0) {
    return [say('terms-changed', { scenario: expression, terms: changed.join(', '), agreement })];
  }
  return good.kind === 'vehicle' ? [say('judged-as-vehicle', { good: good.label })] : [];
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
