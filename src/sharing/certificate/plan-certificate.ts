import type { Workbook } from '../../engine';
import { failure, success, type Issue, type Language, type Outcome } from '../../origin';
import {
  agreementFor,
  goodKey,
  sayOfCertificate as say,
  type Certificate,
  type CertificateDays,
} from '../../workbook/certificate';
import { requestTexts } from '../../workbook/request/request-texts';
import { judgedCalls, cellName, type JudgedCall } from './judged-calls';
import { judgeGoods, type RefusedGood } from './judge-goods';
import { readTables } from './tables';

export interface CertificateRequest {
  readonly days: CertificateDays;
  readonly language: Language;
  /** cells of the goods to certify, such as "Results!B2"; null for every good that qualifies */
  readonly goods: readonly string[] | null;
}

/** What would be certified. Nothing is written. */
export interface CertificatePlan {
  readonly certificate: Certificate;
  /** the people as the certificate names them: the field, what it says */
  readonly people: readonly (readonly [field: string, text: string])[];
  readonly refused: readonly RefusedGood[];
  readonly notes: readonly Issue[];
}

/** The most goods of one certificate: more do not fit two pages. */
export const MOST_GOODS = 40;
/** The most goods that are judged at once. */
const MOST_JUDGED = 400;

/**
 * What a certificate of the workbook's goods would say. A good is certified where its evaluation
 * qualifies under the law in force, on the first and on the last day; every other one is refused with
 * its reason.
 *
 * Issues: days that no agreement covers, a table of details that cannot be read, a chosen cell that
 * judges nothing, no good that is judged, too many of them. Where all are refused the plan has none.
 */
export function planCertificate(
  workbook: Workbook,
  request: CertificateRequest,
): Outcome<CertificatePlan> {
  const { days, language } = request;
  const agreement = agreementFor(days);
  if (!agreement.ok) return agreement;
  const { calls, unread } = judgedCalls(workbook);
  if (calls.length === 0 && unread.length === 0) return failure(say('no-evaluation'));
  const wanted = chosen(calls, request.goods);
  if (!wanted.ok) return wanted;
  const tables = readTables(workbook, language);
  if (!tables.ok) return tables;
  const judged = judgeGoods(
    workbook,
    wanted.value,
    { agreement: agreement.value, days, language },
    tables.value,
  );
  const goods = judged.flatMap((one) => ('good' in one ? [one.good] : []));
  if (goods.length > MOST_GOODS) {
    return failure(say('too-many-goods', { count: goods.length, most: MOST_GOODS }));
  }
  const refused = [
    ...judged.flatMap((one) => ('refused' in one ? [one.refused] : [])),
    ...(request.goods === null
      ? unread.map((cell) => ({ cell: cellName(cell), reason: say('cannot-be-read') }))
      : []),
  ];
  const notes = goods
    .filter(({ tariff }) => tariff === '')
    .map(({ cell }) => say('hs-missing', { cell }));
  const { details } = tables.value;
  const certificate = { agreement: agreement.value, language, days, details, goods };
  const { fields } = requestTexts[language];
  const people = [...details].map(([id, text]) => [fields[id].name, text] as const);
  return success({ certificate, people, refused, notes });
}

function chosen(
  calls: readonly JudgedCall[],
  goods: readonly string[] | null,
): Outcome<readonly JudgedCall[]> {
  const cellsOf = ({ cells }: JudgedCall): readonly string[] =>
    cells.map((cell) => goodKey(cellName(cell)));
  const lost = goods?.find((cell) => !calls.some((call) => cellsOf(call).includes(goodKey(cell))));
  if (lost !== undefined) {
    const all = calls.map(({ cells }) => cells[0]).flatMap((cell) => cell ?? []);
    const cells = all.slice(0, MOST_GOODS).map(cellName).join(', ');
    return failure(say('not-judged-here', { cell: lost, cells }));
  }
  const wanted =
    goods === null
      ? calls
      : calls.filter((call) => goods.some((cell) => cellsOf(call).includes(goodKey(cell))));
  return wanted.length > MOST_JUDGED
    ? failure(say('too-many-goods', { count: wanted.length, most: MOST_GOODS }))
    : success(wanted);
}
