import { openWorkbook } from '../engine';
import type { CellChange } from '../workbook/reply';
import { effectsOf, type Effect } from './merge-effects';
import { naftaFunctions } from './nafta-functions';

export {
  identified,
  planRequests,
  requestBook,
  supplierLines,
  type RequestChoices,
  type SupplierLine,
  type SupplierRequest,
} from '../workbook/request';
export {
  BuyerLines,
  expiredEntries,
  isAcceptable,
  logHeads,
  logRow,
  planMerge,
  readLog,
  readReplies,
  readRequestLog,
  REQUEST_LOG,
  requestLogHeads,
  requestLogRows,
  STATEMENT_LOG,
  type Answer,
  type LogEntry,
  type MergePlan,
  type Reply,
} from '../workbook/reply';
export type { Effect } from './merge-effects';
export { INDEX_FILE, requestZip, type RequestZip } from './request-zip';

/** What changes of cells would do to a workbook's results under every scenario; the file stays. */
export function effectsOn(bytes: Uint8Array, changes: readonly CellChange[]): readonly Effect[] {
  const workbook = openWorkbook(bytes, { customFunctions: [naftaFunctions()] });
  return effectsOf(
    workbook,
    changes.map(({ sheet, row, column, after }) => ({ sheet, row, column, value: after })),
  );
}
