import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../engine';
import { textOf, type Issue } from '../../origin';
import {
  identified,
  planRequests,
  requestBook,
  requestFileName,
  supplierLines,
  type RequestChoices,
  type SupplierRequest,
} from '../../workbook/request';
import { REQUEST_LOG, requestLogHeads, requestLogRows } from '../../workbook/reply';
import { appendedRows } from '../append-rows';
import { pause } from '../cancellable';
import { costTables } from '../../sharing/cost-tables';
import { checkCopy, readBook, writeCopy } from '../files';
import { naftaFunctions } from '../../sharing/nafta-functions';
import { InputProblem } from '../problems';

export interface RequestCommand {
  readonly book: string;
  readonly folder: string;
  readonly choices: RequestChoices;
  /** where to save the book with what was asked; null for nowhere */
  readonly log: string | null;
}

export interface WrittenRequest {
  readonly supplier: string;
  readonly parts: number;
  readonly id: string;
  readonly file: string;
}

export interface WrittenRequests {
  readonly written: readonly WrittenRequest[];
  readonly notes: readonly Issue[];
}

/**
 * Writes a request to each supplier of a workbook, one file after the other: at no time is more than
 * one of them in memory, and each is whole.
 */
export async function writeRequests(
  { book, folder, choices, log }: RequestCommand,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<WrittenRequests> {
  if (log !== null) checkCopy(book, log, '--log');
  const workbook = openWorkbook(readBook(book), { customFunctions: [naftaFunctions()] });
  const planned = planRequests(supplierLines(costTables(workbook)), choices);
  if (!planned.ok) {
    throw new InputProblem(`${book}: ${planned.issues.map((one) => textOf(one)).join('; ')}`);
  }
  makeFolder(folder);
  const written: WrittenRequest[] = [];
  const asked: SupplierRequest[] = [];
  for (const content of planned.value) {
    await pause(signal);
    const request = await identified(content);
    const file = join(folder, requestFileName(request));
    writeCopy(file, requestBook(request));
    asked.push(request);
    const { supplier, parts, id } = request;
    written.push({ supplier, parts: parts.length, id, file });
    onProgress(written.length, planned.value.length);
  }
  if (log !== null) {
    const rows = asked.flatMap(requestLogRows);
    workbook.apply(appendedRows(workbook, REQUEST_LOG, requestLogHeads[choices.language], rows));
    writeCopy(log, workbook.save());
  }
  return { written, notes: planned.notes };
}

function makeFolder(folder: string): void {
  if (!existsSync(folder)) {
    try {
      mkdirSync(folder);
    } catch {
      throw new InputProblem(`--out ${folder}: the folder cannot be made; make it first`);
    }
  } else if (!statSync(folder).isDirectory()) {
    throw new InputProblem(`--out ${folder} is a file; give a folder for the requests`);
  }
}
