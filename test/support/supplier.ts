import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, type CellEdit } from '../../src/engine';
import { textOf } from '../../src/origin';
import {
  planRequests,
  identified,
  requestBook,
  type SupplierRequest,
} from '../../src/workbook/request';
import { answerColumns, FIRST_PART_ROW } from '../../src/workbook/request/answer-columns';
import { FIRST_FIELD_ROW } from '../../src/workbook/request/certification-sheet';
import { certifierFields } from '../../src/workbook/request/certifier-fields';
import { requestTexts } from '../../src/workbook/request/request-texts';
import { CHOICES, linesIn } from './buyer-book';

type Typed = Readonly<Record<string, string | number>>;

/** The request to a supplier of a buyer's workbook. */
export async function requestOf(
  buyer: Uint8Array,
  supplier = 'Frenos México',
  choices: Partial<typeof CHOICES> = {},
): Promise<SupplierRequest> {
  const planned = planRequests(linesIn(buyer), { ...CHOICES, ...choices, supplier });
  if (!planned.ok) throw new Error(planned.issues.map((issue) => textOf(issue)).join('; '));
  const [content] = planned.value;
  if (content === undefined) throw new Error('nothing is asked');
  return identified(content);
}

/** What a supplier sends back: rows by their place (0 is the first part), and the certifier's block. */
export function answered(
  request: SupplierRequest,
  rows: Readonly<Record<number, Typed>>,
  certification: Typed = {},
): Uint8Array {
  const book = openWorkbook(requestBook(request));
  const texts = requestTexts[request.language];
  const cells: CellEdit[] = Object.entries(rows).flatMap(([row, typed]) =>
    Object.entries(typed).map(([column, value]) => ({
      sheet: texts.answers,
      row: FIRST_PART_ROW + Number(row),
      column: answerColumns.findIndex((one) => one === column),
      value,
    })),
  );
  const fields = certifierFields[request.agreement];
  for (const [id, value] of Object.entries(certification)) {
    const row = FIRST_FIELD_ROW + fields.findIndex((field) => field.id === id);
    cells.push({ sheet: texts.certification, row, column: 2, value });
  }
  book.apply([{ kind: 'cells', cells }]);
  return book.save();
}

/** A file with one of its parts changed as text, or added. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}
