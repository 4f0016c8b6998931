import { failure, success, type Outcome } from '../../origin';
import type { AgreementName, ScenarioChoice } from '../../scenario';
import {
  printedTariff,
  sayOfCertificate as say,
  sixDigits,
  type CertifiedGood,
  type GoodDetails,
} from '../../workbook/certificate';
import type { EvaluationRows } from './evaluations';

/**
 * The criterion of a good whose product-specific rule was tested and met. The others (wholly obtained,
 * made of originating materials alone) are tested by nothing here, so they are never stated.
 */
const BY_ITS_RULE = 'B';

/** A good's own tariff code at the start of its label: "8708.30 for heavy truck (...)". */
const LEADING_CODE = /^\d[\d. ]*\d/u;

/** What the certificate says of a good that qualifies; refused where two of its codes differ. */
export function certifiedGood(
  cell: string,
  rows: EvaluationRows,
  { terms }: ScenarioChoice,
  details: GoodDetails | undefined,
  agreement: AgreementName,
): Outcome<CertifiedGood> {
  const judged = rows.text('judged-as', 'Measured');
  const code = LEADING_CODE.exec(judged)?.[0] ?? '';
  const own = sixDigits(code) ?? '';
  const stated = details?.tariff ?? '';
  if (own !== '' && stated !== '' && own !== stated) {
    return failure(say('hs-differs', { code: printedTariff(stated), judged }));
  }
  const byNetCost = rows.passed.includes('rvc') && terms.method !== 'TV';
  const nafta = agreement === 'NAFTA';
  return success({
    cell,
    // a good that was named by its code has no name of its own
    description: details?.description || (code === '' ? judged : ''),
    tariff: printedTariff(stated || own),
    criterion: BY_ITS_RULE,
    producer: nafta ? (details?.producer ?? '') : '',
    netCost: nafta ? (byNetCost ? 'NC' : 'NO') : '',
    country: nafta ? (details?.country ?? '') : '',
  });
}
