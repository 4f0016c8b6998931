import { ZipOfFiles } from '../engine';
import { writeBook, type CellStyle } from '../engine/new-book';
import type { Language } from '../origin';
import {
  identified,
  requestBook,
  requestFileName,
  type SupplierRequest,
} from '../workbook/request';
import { requestTexts } from '../workbook/request/request-texts';
import type { RequestContent } from '../workbook/request/supplier-request';

/** Requests as one file: a workbook for each supplier, and an index of them. */
export interface RequestZip {
  readonly bytes: Uint8Array;
  readonly requests: readonly SupplierRequest[];
}

/** The name of the index in the zip; no request is called so, since each has its id in its name. */
export const INDEX_FILE = 'index.xlsx';

/**
 * Writes the requests one after the other, so that no more than one workbook is made at a time.
 * `goOn` is told how many are written; where it says no there is no zip: null.
 */
export async function requestZip(
  contents: readonly RequestContent[],
  language: Language,
  goOn: (done: number, all: number) => Promise<boolean>,
): Promise<RequestZip | null> {
  const zip = new ZipOfFiles();
  const requests: SupplierRequest[] = [];
  for (const content of contents) {
    const request = await identified(content);
    zip.add(requestFileName(request), requestBook(request));
    requests.push(request);
    if (!(await goOn(requests.length, contents.length))) return null;
  }
  zip.add(INDEX_FILE, indexBook(requests, language));
  return { bytes: zip.end(), requests };
}

const HEAD: CellStyle = { bold: true, fill: 'D9E2EC' };

/** Which file goes to whom. Names of suppliers are texts there, whatever they begin with. */
function indexBook(requests: readonly SupplierRequest[], language: Language): Uint8Array {
  const { supplier, request, period, answers, columns } = requestTexts[language];
  const heads = [supplier, columns.part.head, request, period, 'xlsx'];
  const rows = requests.map((one) => [
    one.supplier,
    one.parts.length,
    one.id,
    `${one.from} / ${one.to}`,
    requestFileName(one),
  ]);
  return writeBook({
    title: request,
    names: {},
    sheets: [
      {
        name: answers,
        rows: [
          heads.map((value) => ({ value, style: HEAD })),
          ...rows.map((row) => row.map((value) => ({ value }))),
        ],
        widths: [40, 12, 24, 26, 60],
        frozenRows: 1,
      },
    ],
  });
}
