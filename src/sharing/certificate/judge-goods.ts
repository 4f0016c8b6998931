import type { Workbook } from '../../engine';
import type { Issue, Language } from '../../origin';
import type { AgreementName } from '../../scenario';
import {
  goodKey,
  sayOfCertificate as say,
  type CertificateDays,
  type CertifiedGood,
} from '../../workbook/certificate';
import { certifiedGood } from './certified-good';
import { evaluations, type Evaluated } from './evaluations';
import { refusalOn, underTheLaw, type LawfulGood } from './judge-good';
import { cellName, type JudgedCall } from './judged-calls';
import type { CertificateTables } from './tables';

/** A good that is not certified, and why. */
export interface RefusedGood {
  readonly cell: string;
  readonly reason: Issue;
}

export type Judged = { readonly good: CertifiedGood } | { readonly refused: RefusedGood };

/** What goods are judged for. */
export interface JudgedFor {
  readonly agreement: AgreementName;
  readonly days: CertificateDays;
  readonly language: Language;
}

/**
 * Each good under the law in force on the first and the last of the days. Two cells that judge one good
 * under the same law are one good, and certified where one of them qualifies.
 */
export function judgeGoods(
  workbook: Workbook,
  calls: readonly JudgedCall[],
  wanted: JudgedFor,
  tables: CertificateTables,
): readonly Judged[] {
  const { agreement, days, language } = wanted;
  const asTheyStand = evaluations(
    workbook,
    calls.map((call) => ({ call, instead: {} })),
  );
  const lawful = asTheyStand.map((one) => underTheLaw(one, agreement, days.from, language));
  const dates = days.to === null || days.to === days.from ? [days.from] : [days.from, days.to];
  const asked = calls.flatMap((call, index) => {
    const found = lawful[index];
    if (found?.ok !== true) return [];
    const { scenario } = found.value;
    return dates.map((date) => ({ call, date, instead: { scenario, date } }));
  });
  const evaluated = evaluations(workbook, asked);
  const judged = calls.map((call, index): Judged => {
    const refuse = (reason: Issue): Judged => ({ refused: { cell: nameOf(call), reason } });
    const law = lawful[index];
    if (law === undefined || !law.ok) return refuse(law?.issues[0] ?? say('cannot-be-read'));
    const otherwise = otherwiseShown(workbook, call, asTheyStand[index]);
    if (otherwise !== null) return refuse(otherwise);
    const onDays = asked.flatMap((one, at) => {
      const found = evaluated[at];
      return one.call === call && found !== undefined ? [{ date: one.date, found }] : [];
    });
    const [reason] = onDays.flatMap(({ date, found }) => refusalOn(found, agreement, date) ?? []);
    if (reason !== undefined) return refuse(reason);
    return certified(call, law.value, onDays[0]?.found, tables, agreement);
  });
  return judged.filter((_, index) => speaksForItsGood(index, calls, judged, lawful));
}

const nameOf = ({ cells }: JudgedCall): string => {
  const [first] = cells;
  return first === undefined ? '' : cellName(first);
};

/** Of several cells that judge one good under the law, the first that qualifies, or the first. */
function speaksForItsGood(
  index: number,
  calls: readonly JudgedCall[],
  judged: readonly Judged[],
  lawful: readonly { readonly ok: boolean }[],
): boolean {
  if (lawful[index]?.ok !== true) return true;
  const same = calls.flatMap((call, at) =>
    call.good === calls[index]?.good && lawful[at]?.ok === true ? [at] : [],
  );
  const speaks = same.find((at) => 'good' in (judged[at] ?? {})) ?? same[0];
  return speaks === index;
}

/** A cell of QUALIFIES that shows something else than its evaluation gives was not recalculated. */
function otherwiseShown(
  workbook: Workbook,
  { verdict }: JudgedCall,
  evaluated: Evaluated | undefined,
): Issue | null {
  if (verdict === null || evaluated?.kind !== 'rows') return null;
  const found = evaluated.rows.text('verdict', 'Measured');
  const shown = workbook.text(verdict);
  const qualifies = workbook.value(verdict) === true;
  return qualifies === (found === 'Qualifies')
    ? null
    : say('shows-otherwise', { shown: shown === '' ? '""' : shown, verdict: found });
}

function certified(
  call: JudgedCall,
  { choice }: LawfulGood,
  evaluated: Evaluated | undefined,
  { goods }: CertificateTables,
  agreement: AgreementName,
): Judged {
  const cell = nameOf(call);
  if (evaluated?.kind !== 'rows') return { refused: { cell, reason: say('cannot-be-read') } };
  const [details] = call.cells.flatMap((one) => goods.get(goodKey(cellName(one))) ?? []);
  const good = certifiedGood(cell, evaluated.rows, choice, details, agreement);
  return good.ok
    ? { good: good.value }
    : { refused: { cell, reason: good.issues[0] ?? say('cannot-be-read') } };
}
