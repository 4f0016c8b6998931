import { WorkbookError } from '../../engine';
import {
  cellKey,
  type StoredCell,
  type StoredSheet,
  type StoredWorkbook,
} from '../../engine/model';
import { readXlsx } from '../../engine/xlsx';
import { failure, success, type Issue, type Outcome } from '../../origin';
import { say } from './sentences';

const MEGABYTE = 1024 * 1024;
/** A request of 5,000 parts has some 80,000 cells in two megabytes: what is far above is no reply. */
const LIMITS = {
  fileBytes: 20 * MEGABYTE,
  inflatedBytes: 100 * MEGABYTE,
  partBytes: 60 * MEGABYTE,
  cells: 500_000,
};

/** What no answer needs and a hostile file may have, by the names of its parts. */
const REFUSED: readonly (readonly [name: RegExp, code: Parameters<typeof say>[0]])[] = [
  [/vbaProject|(^|\/)macrosheets\//i, 'macros'],
  [/(^|\/)externalLinks\//i, 'external-links'],
  [/(^|\/)(connections\.xml|queryTables\/)/i, 'connections'],
  [/(^|\/)(embeddings|activeX)\//i, 'embedded-objects'],
];

/** A reply's file, opened without calculating anything in it. */
export interface ReplyFile {
  readonly sheets: readonly StoredSheet[];
  readonly notes: readonly Issue[];
}

/**
 * Opens the bytes of a reply. Nothing is calculated, followed or executed.
 *
 * Issues: no workbook, damaged, too large when unpacked; with macros, links to other workbooks,
 * connections to data, or embedded objects.
 */
export function openReply(bytes: Uint8Array): Outcome<ReplyFile> {
  let stored: StoredWorkbook;
  try {
    stored = readXlsx(bytes, LIMITS);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return failure(say('unreadable-file', { reason: error.message }));
  }
  const names = [...stored.parts.keys()];
  const problems = REFUSED.flatMap(([name, code]) => {
    const part = names.find((one) => name.test(one));
    return part === undefined ? [] : [say(code, { part })];
  });
  if (problems.length > 0) return failure(...problems);
  return success({ sheets: stored.sheets, notes: outsideLinks(stored) });
}

const LINK =
  /Target="([^"]{0,400})"[^>]*TargetMode="External"|TargetMode="External"[^>]*Target="([^"]{0,400})"/g;

/** Addresses in hyperlinks; one of e-mail is made by Excel where somebody types it. */
function outsideLinks({ parts }: StoredWorkbook): readonly Issue[] {
  const targets = [...parts]
    .filter(([name]) => /\.rels$/i.test(name))
    .flatMap(([, bytes]) => [...new TextDecoder().decode(bytes).matchAll(LINK)])
    .map(([, first, second]) => first ?? second ?? '')
    .filter((target) => !/^mailto:/i.test(target));
  const [target] = targets;
  return target === undefined ? [] : [say('hyperlinks', { count: targets.length, target })];
}

export const cellAt = (sheet: StoredSheet, row: number, column: number): StoredCell | null =>
  sheet.cells.get(cellKey(row, column)) ?? null;

/** The constant of a cell as text; "" for a blank cell, null for a formula or an error. */
export function constantText(cell: StoredCell | null): string | null {
  if (cell === null) return '';
  if (cell.formula !== null || cell.filled) return null;
  const { value } = cell;
  if (value === null) return '';
  return typeof value === 'object' ? null : String(value);
}
