import type { SheetCells } from '../../costsheet/map';
import type { Issue, Language } from '../../origin';
import type {
  Answer,
  Effect,
  LogEntry,
  MergePlan,
  Reply,
  RequestChoices,
  RequestZip,
  SupplierLine,
  SupplierRequest,
} from '../../sharing';
import {
  cellArea,
  parseArea,
  sheetCells,
  WorkbookProblem,
  type BlockWrite,
  type SheetPlan,
  type WorkbookPort,
} from '../../workbook';
import { AnswerDesk } from './answer-desk';
import { CostSheetDesk } from './cost-sheet-desk';

/** The engine reads and writes files: it loads when the page that needs it opens. */
const sharing = () => import('../../sharing');

/** The workbook as far as suppliers are asked and their replies compared. */
export interface SupplierLook {
  readonly lines: readonly SupplierLine[];
  readonly suppliers: readonly string[];
  readonly requests: ReadonlyMap<string, SupplierRequest>;
  readonly log: readonly LogEntry[];
  /** statements merged before whose period is over */
  readonly expired: readonly LogEntry[];
  /** the logs as they stand; null where there is none yet */
  readonly requestLog: SheetCells | null;
  readonly statementLog: SheetCells | null;
}

/** A file that the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Asks suppliers, one at a time, and merges what they send back; answers as a supplier too. */
export class SupplierDesk {
  readonly answers: AnswerDesk;

  constructor(
    private readonly port: WorkbookPort,
    private readonly language: Language,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.answers = new AnswerDesk(port, language);
  }

  /** ISO, by the clock of the machine. */
  today(): string {
    const day = this.now();
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }

  async look(): Promise<SupplierLook> {
    const { expiredEntries, readLog, readRequestLog, REQUEST_LOG, STATEMENT_LOG, supplierLines } =
      await sharing();
    const { tables } = await new CostSheetDesk(this.port).look();
    const lines = supplierLines(tables);
    const { sheets } = await this.port.survey();
    const read = async (name: string): Promise<SheetCells | null> =>
      sheets.some((sheet) => sheet.name === name)
        ? sheetCells(await this.port.readSheet(name))
        : null;
    const [requestLog, statementLog] = [await read(REQUEST_LOG), await read(STATEMENT_LOG)];
    const log = statementLog === null ? [] : readLog(statementLog);
    return {
      lines,
      suppliers: [...new Set(lines.map(({ supplier }) => supplier))].filter((name) => name !== ''),
      requests: requestLog === null ? new Map() : readRequestLog(requestLog),
      log,
      expired: expiredEntries(log, this.today(), (cell) => shownIn(lines, cell)),
      requestLog,
      statementLog,
    };
  }

  /** Notes what is asked in the workbook, then opens the request as a new one. */
  async request(look: SupplierLook, choices: RequestChoices): Promise<SupplierRequest> {
    const { identified, planRequests, REQUEST_LOG, requestBook, requestLogHeads, requestLogRows } =
      await sharing();
    const planned = planRequests(look.lines, choices);
    const content = planned.ok ? planned.value[0] : undefined;
    if (!planned.ok || content === undefined) {
      throw refusal(planned.ok ? undefined : planned.issues[0]);
    }
    const request = await identified(content);
    if (!look.requests.has(request.id)) {
      const heads = requestLogHeads[this.language];
      await this.port.carryOut(
        logPlan(REQUEST_LOG, look.requestLog, heads, requestLogRows(request)),
      );
    }
    await this.port.openNew(requestBook(request));
    return request;
  }

  /** Whether all requests can be saved as one file: the host keeps what the page downloads. */
  readonly savesFiles = (): Promise<boolean> => this.port.savesFiles();

  /**
   * The requests to all suppliers as one zip, noted in the workbook once all are made; null where
   * `goOn`, told how many are, says no.
   */
  async requestAll(
    look: SupplierLook,
    choices: Omit<RequestChoices, 'supplier'>,
    goOn: (done: number, all: number) => Promise<boolean>,
  ): Promise<RequestZip | null> {
    const { planRequests, requestLogHeads, requestLogRows, requestZip, REQUEST_LOG } =
      await sharing();
    const planned = planRequests(look.lines, { ...choices, supplier: null });
    if (!planned.ok) throw refusal(planned.issues[0]);
    const made = await requestZip(planned.value, choices.language, goOn);
    if (made === null) return null;
    const rows = made.requests.filter(({ id }) => !look.requests.has(id)).flatMap(requestLogRows);
    const log = look.requestLog;
    if (log === null) {
      await this.port.carryOut(logPlan(REQUEST_LOG, null, requestLogHeads[this.language], []));
    }
    const first = log?.rows ?? 1;
    await this.port.writeBlocks(textBlocks(REQUEST_LOG, first, rows));
    return made;
  }

  async read(look: SupplierLook, files: readonly ChosenFile[]): Promise<readonly Reply[]> {
    const { BuyerLines, readReplies } = await sharing();
    return readReplies(files, {
      lines: new BuyerLines(look.lines),
      requests: look.requests,
      mergedOn: new Map(look.log.map(({ hash, mergedOn }) => [hash, mergedOn])),
      today: this.today(),
    });
  }

  async plan(replies: readonly Reply[], accepted: ReadonlySet<Answer>): Promise<MergePlan> {
    const { planMerge } = await sharing();
    return planMerge(replies, (answer) => accepted.has(answer), this.today());
  }

  /** What the accepted answers would change under every scenario. Nothing is written. */
  async effects({ changes }: MergePlan): Promise<readonly Effect[]> {
    const { effectsOn } = await sharing();
    return changes.length === 0 ? [] : effectsOn(await this.port.fileBytes(), changes);
  }

  /** Writes the accepted answers and their log as one step for undo. */
  async write(look: SupplierLook, { changes, entries }: MergePlan): Promise<void> {
    const { logHeads, logRow, STATEMENT_LOG } = await sharing();
    const writes = changes.map(({ sheet, row, column, after }) => ({
      cell: cellArea(sheet, row, column),
      formula: asText(after),
      before: typedIn(look, sheet, row, column),
    }));
    const heads = logRow(logHeads[this.language]);
    const log = logPlan(STATEMENT_LOG, look.statementLog, heads, entries.map(logRow));
    await this.port.writeFormulas(writes, log);
  }
}

const refusal = (issue: Issue | undefined): WorkbookProblem =>
  new WorkbookProblem(issue?.code ?? 'no-request', issue?.sentence.en ?? '', issue ?? null);

/** Rows of texts as blocks that a host takes at once. */
function textBlocks(
  sheet: string,
  first: number,
  rows: readonly (readonly string[])[],
): readonly BlockWrite[] {
  if (rows.length === 0) return [];
  const columns = Math.max(...rows.map(({ length }) => length));
  const formulas = rows.map((row) =>
    Array.from({ length: columns }, (_, at) => (row[at] ? `'${row[at]}` : '')),
  );
  return [{ area: { sheet, row: first, column: 0, rows: rows.length, columns }, formulas }];
}

/** A text that Excel keeps as it is, whatever it begins with. */
const asText = (text: string): string => (/^[\p{L}]/u.test(text) ? text : `'${text}`);

/** What a cell of the cost tables shows, by its address; null where it is none of theirs. */
function shownIn(lines: readonly SupplierLine[], address: string): string | null {
  const area = parseArea(address, '');
  const cells = lines.find((line) => line.cells.name === area?.sheet)?.cells;
  return area === null || cells === undefined ? null : cells.text(area.row, area.column);
}

/** What stands in a cell, as Excel spells a constant. */
function typedIn({ lines }: SupplierLook, sheet: string, row: number, column: number): string {
  const cells = lines.find((line) => line.cells.name === sheet)?.cells;
  const value = cells?.value(row, column) ?? '';
  return typeof value === 'object' ? value.error : String(value);
}

function logPlan(
  sheet: string,
  existing: SheetCells | null,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): SheetPlan {
  const all = existing === null ? [heads, ...rows] : rows;
  const first = existing?.rows ?? 0;
  return {
    sheet,
    addSheet: existing === null,
    cells: all.flatMap((texts, index) =>
      texts.flatMap((text, column) =>
        text === ''
          ? []
          : [
              {
                row: first + index,
                column,
                value: `'${text}`,
                ...(existing === null && index === 0 ? { style: 'head' as const } : {}),
              },
            ],
      ),
    ),
    widths: new Map(),
    lists: [],
    names: [],
  };
}
