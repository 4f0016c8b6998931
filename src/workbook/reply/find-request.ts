import type { StoredSheet } from '../../engine/model';
import { anySpace } from '../../costsheet';
import type { Language } from '../../origin';
import { BESIDE_COLUMN, ID_COLUMN, ID_ROW, VERSION_ROW } from '../request/answer-columns';
import { BUYER_ROW, CURRENCY_ROW, MADE_ROW } from '../request/certification-sheet';
import { planRequests } from '../request/plan-requests';
import { identified, REQUEST_ID } from '../request/request-id';
import { requestTexts } from '../request/request-texts';
import type { SupplierRequest } from '../request/supplier-request';
import type { BuyerLines } from './buyer-lines';
import { cellAt, constantText } from './reply-file';

const textAt = (sheet: StoredSheet, row: number, column: number): string =>
  anySpace(constantText(cellAt(sheet, row, column)) ?? '');

/** The id of a request that one of the sheets carries; null where none does. */
export function idIn(sheets: readonly StoredSheet[]): string | null {
  const ids = sheets.map((sheet) => textAt(sheet, ID_ROW, ID_COLUMN));
  return ids.find((id) => REQUEST_ID.test(id)) ?? null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The request that a reply belongs to where no log has it: what the workbook would ask today, with
 * the days and the language that the reply shows. Only if that has the same id was it this one.
 */
export async function rebuiltRequest(
  id: string,
  sheets: readonly StoredSheet[],
  lines: BuyerLines,
): Promise<SupplierRequest | null> {
  const named = (name: string): StoredSheet | undefined =>
    sheets.find((sheet) => sheet.name === name);
  const language = (Object.keys(requestTexts) as Language[]).find(
    (one) => named(requestTexts[one].answers) !== undefined,
  );
  if (language === undefined) return null;
  const answers = named(requestTexts[language].answers);
  const certification = named(requestTexts[language].certification);
  if (answers === undefined || certification === undefined) return null;
  const supplier = textAt(answers, ID_ROW, BESIDE_COLUMN);
  const [from = '', to = ''] = textAt(answers, VERSION_ROW, BESIDE_COLUMN).split(' / ');
  const madeOn = textAt(certification, MADE_ROW, ID_COLUMN);
  if (![from, to, madeOn].every((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)))) {
    return null;
  }
  const buyer = textAt(certification, BUYER_ROW, ID_COLUMN);
  const currency = textAt(certification, CURRENCY_ROW, ID_COLUMN);
  // the cell of the currency is an answer where the buyer did not know it
  for (const asked of [currency === '' ? null : currency, null]) {
    const choices = { supplier, buyer, language, madeOn, from, to, currency: asked };
    const planned = planRequests(lines.of(supplier), choices);
    const content = planned.ok ? planned.value[0] : undefined;
    if (content === undefined) return null;
    const request = await identified(content);
    if (request.id === id) return request;
  }
  return null;
}
