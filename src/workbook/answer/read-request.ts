import { rowOf, type StoredSheet } from '../../engine/model';
import { failure, success, type Issue, type Language, type Outcome } from '../../origin';
import { agreementOn } from '../../scenario';
import { alterations } from '../reply/locked-cells';
import { cellAt, constantText, openReply } from '../reply/reply-file';
import { keyedRows, typedCell, typedRow, type TypedRow } from '../reply/typed-rows';
import {
  BESIDE_COLUMN,
  columnOf,
  FIRST_PART_ROW,
  HEAD_ROW,
  ID_COLUMN,
  ID_ROW,
  VERSION_ROW,
  type AnswerColumn,
} from '../request/answer-columns';
import { answerSheet } from '../request/answer-sheet';
import {
  BUYER_ROW,
  certificationSheet,
  CURRENCY_ROW,
  MADE_ROW,
} from '../request/certification-sheet';
import { identified, REQUEST_ID } from '../request/request-id';
import { requestTexts } from '../request/request-texts';
import {
  REQUEST_VERSION,
  type AskedPart,
  type RequestContent,
  type SupplierRequest,
} from '../request/supplier-request';
import type { ReceivedRequest } from './received-request';
import { foreignFormulas } from './request-formulas';
import { say } from './sentences';

/**
 * Reads the bytes of a customer's request. Nothing in it is calculated, followed or executed. What is
 * asked is read back from the cells and must give the id that the file carries: so a file that counts
 * here is the one that the customer's program wrote, and the merge there will know it.
 *
 * Issues: no workbook, damaged, too large when unpacked; with macros, links, connections or embedded
 * objects; not a request, of another version, altered, or with formulas that no request has.
 */
export async function readRequest(bytes: Uint8Array): Promise<Outcome<ReceivedRequest>> {
  const opened = openReply(bytes);
  if (!opened.ok) return opened;
  const { sheets, notes } = opened.value;
  const form = formIn(sheets);
  if (form === null) return failure(say('no-request'));
  const version = textAt(form.answers, VERSION_ROW, ID_COLUMN);
  if (version !== String(REQUEST_VERSION)) {
    return failure(say('other-version', { found: version, known: REQUEST_VERSION }));
  }
  const request = await requestIn(form);
  if (request === null) return failure(say('altered-request', { id: form.id }));
  const problems = [...changedCells(form, request), ...foreignFormulas(request, sheets)];
  if (problems.length > 0) return failure(...problems.slice(0, 3));
  const { answers, certification } = form;
  const { rows, notes: odd } = keyedRows(answers, new Set(request.parts.map(({ key }) => key)));
  const typed = request.parts.flatMap(({ key }): (readonly [string, TypedRow])[] => {
    const [row] = rows.get(key) ?? [];
    return row === undefined ? [] : [[key, typedRow(answers, row)]];
  });
  return success({
    request,
    answers: answers.name,
    certification: certification.name,
    rows: new Map(typed),
    currency: request.currency ?? typedCurrency(certification),
    notes: [...notes, ...odd],
  });
}

interface Form {
  readonly id: string;
  readonly language: Language;
  readonly answers: StoredSheet;
  readonly certification: StoredSheet;
}

const textAt = (sheet: StoredSheet, row: number, column: number): string =>
  constantText(cellAt(sheet, row, column)) ?? '';

/** The two sheets of a request, by the names that one of the languages gives them. */
function formIn(sheets: readonly StoredSheet[]): Form | null {
  for (const language of Object.keys(requestTexts) as Language[]) {
    const texts = requestTexts[language];
    const answers = sheets.find(({ name }) => name === texts.answers);
    const certification = sheets.find(({ name }) => name === texts.certification);
    if (answers === undefined || certification === undefined) continue;
    const id = textAt(answers, ID_ROW, ID_COLUMN);
    if (REQUEST_ID.test(id)) return { id, language, answers, certification };
  }
  return null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text));

/** What the cells ask; null where they do not give the id that stands beside them. */
async function requestIn({
  id,
  language,
  answers,
  certification,
}: Form): Promise<SupplierRequest | null> {
  const [from = '', to = ''] = textAt(answers, VERSION_ROW, BESIDE_COLUMN).split(' / ');
  const madeOn = textAt(certification, MADE_ROW, ID_COLUMN);
  const agreement = isDay(from) ? agreementOn(from) : null;
  if (agreement === null || ![to, madeOn].every(isDay)) return null;
  const currency = textAt(certification, CURRENCY_ROW, ID_COLUMN);
  // the cell of the currency is an answer where the customer did not know it
  for (const asked of currency === '' ? [null] : [currency, null]) {
    const content: RequestContent = {
      supplier: textAt(answers, ID_ROW, BESIDE_COLUMN),
      buyer: textAt(certification, BUYER_ROW, ID_COLUMN),
      agreement,
      language,
      madeOn,
      from,
      to,
      currency: asked,
      parts: partsIn(answers),
    };
    const request = await identified(content);
    if (request.id === id) return request;
  }
  return null;
}

const KEY = /^P\d{3,6}$/;

/** The parts in the order in which they were asked, wherever their rows stand now. */
function partsIn(answers: StoredSheet): readonly AskedPart[] {
  const parts: AskedPart[] = [];
  const used = new Set([...answers.cells.keys()].map(rowOf));
  for (const row of used) {
    const text = (column: AnswerColumn): string => textAt(answers, row, columnOf(column));
    if (row < FIRST_PART_ROW || !KEY.test(text('key'))) continue;
    parts.push({
      key: text('key'),
      part: text('part'),
      description: text('description'),
      tariff: text('tariff'),
      origin: text('origin'),
    });
  }
  return parts.sort((one, two) => Number(one.key.slice(1)) - Number(two.key.slice(1)));
}

/** Locked cells that say something else than the request, beside those that its id covers. */
function changedCells(
  { answers, certification }: Form,
  request: SupplierRequest,
): readonly Issue[] {
  const certifying = certificationSheet(request);
  const rows = (count: number): readonly number[] => Array.from({ length: count }, (_, row) => row);
  return [
    ...alterations(answerSheet(request), answers, rows(HEAD_ROW + 1)),
    ...alterations(certifying, certification, rows(certifying.rows.length)),
  ].map((cell) => say('altered-cell', { ...cell }));
}

function typedCurrency(certification: StoredSheet): string | null {
  const cell = typedCell(certification, CURRENCY_ROW, ID_COLUMN);
  return cell === null || 'sentence' in cell ? null : String(cell.value).toUpperCase();
}
