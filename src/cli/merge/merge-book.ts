import { basename } from 'node:path';
import { openWorkbook, type CellEdit, type Workbook } from '../../engine';
import {
  BuyerLines,
  expiredEntries,
  logHeads,
  logRow,
  planMerge,
  readLog,
  readReplies,
  readRequestLog,
  REQUEST_LOG,
  STATEMENT_LOG,
  type LogEntry,
  type MergePlan,
  type Reply,
} from '../../workbook/reply';
import type { SheetCells } from '../../costsheet/map';
import { supplierLines } from '../../workbook/request';
import { appendedRows } from '../append-rows';
import { pause } from '../cancellable';
import { costTables } from '../../sharing/cost-tables';
import { refuseCircles } from '../evaluate/circular-formulas';
import { checkCopy, readBook, writeCopy } from '../files';
import { bookSheets } from '../../sharing/book-sheets';
import { effectsOf, type Effect } from '../../sharing/merge-effects';
import { bookLanguage } from '../../sharing/book-language';
import { acceptedOf, type AnswerChoice } from './accepted';
import { naftaFunctions } from '../../sharing/nafta-functions';

export interface MergeCommand {
  readonly book: string;
  readonly replies: readonly string[];
  /** where to save the book with what is accepted; null only reports */
  readonly to: string | null;
  /** answers that are taken over, and those that are not although their class is */
  readonly accept: AnswerChoice;
  readonly reject: AnswerChoice;
  /** ISO */
  readonly today: string;
}

export interface Merged {
  readonly replies: readonly Reply[];
  readonly plan: MergePlan;
  readonly effects: readonly Effect[];
  /** statements merged before whose period is over */
  readonly expired: readonly LogEntry[];
}

/**
 * Reads replies one after the other, compares them with the book, and saves a copy with the accepted
 * answers and their log. Nothing is written until all of it is known; BOOK itself never changes.
 */
export async function mergeBook(
  { book, replies: paths, to, accept, reject, today }: MergeCommand,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<Merged> {
  if (to !== null) checkCopy(book, to, '--to');
  const workbook = openWorkbook(readBook(book), { customFunctions: [naftaFunctions()] });
  const sheets = bookSheets(workbook);
  const log = logOf(sheets);
  const known = {
    lines: new BuyerLines(supplierLines(costTables(workbook))),
    requests: requestsOf(sheets),
    mergedOn: new Map(log.map(({ hash, mergedOn }) => [hash, mergedOn])),
    today,
  };
  const sources = paths.map((path) => ({
    name: basename(path),
    bytes: async () => {
      await pause(signal);
      return readBook(path);
    },
  }));
  const replies = await readReplies(sources, known, { onProgress, signal });
  const plan = planMerge(replies, acceptedOf(replies, accept, reject), today);
  const cells = plan.changes.map(({ sheet, row, column, after }): CellEdit => ({
    sheet,
    row,
    column,
    value: after,
  }));
  refuseCircles(workbook);
  const effects = cells.length === 0 ? [] : effectsOf(workbook, cells);
  await pause(signal);
  if (to !== null) {
    save(workbook, cells, plan, to);
  }
  return { replies, plan, effects, expired: expiredEntries(log, today, textIn(workbook)) };
}

const sheetNamed = (sheets: readonly SheetCells[], name: string): SheetCells | undefined =>
  sheets.find((sheet) => sheet.name === name);

function logOf(sheets: readonly SheetCells[]): readonly LogEntry[] {
  const sheet = sheetNamed(sheets, STATEMENT_LOG);
  return sheet === undefined ? [] : readLog(sheet);
}

function requestsOf(sheets: readonly SheetCells[]): ReturnType<typeof readRequestLog> {
  const sheet = sheetNamed(sheets, REQUEST_LOG);
  return sheet === undefined ? new Map() : readRequestLog(sheet);
}

function save(workbook: Workbook, cells: readonly CellEdit[], plan: MergePlan, to: string): void {
  if (cells.length > 0) {
    const rows = plan.entries.map(logRow);
    const log = appendedRows(
      workbook,
      STATEMENT_LOG,
      logRow(logHeads[bookLanguage(workbook)]),
      rows,
    );
    workbook.apply([{ kind: 'cells', cells }, ...log]);
  }
  writeCopy(to, workbook.save());
}

const textIn =
  (workbook: Workbook) =>
  (address: string): string | null => {
    const area = workbook.resolve(address);
    return area === null ? null : workbook.text(area);
  };
