import { openWorkbook, type Workbook } from '../../engine';
import { WORDLESS_FOOTER, writeBook } from '../../engine/new-book';
import { isCopyKey, isKeyName } from '../../workbook';
import { canonicalInputs, canonicalText } from './canonical';
import type { CopyRequest, SheetChoice } from './choice';
import { copySheet, type CopiedSheet } from './copy-sheet';
import { judgedBy } from './judged-by';
import { integrityMark, keyedMark } from './marks';
import { offersOf } from './offers';
import { previewOf, type CopyPreview } from './preview';
import { CopyProblem } from './sentences';
import { placeName, statementSheet, type CopyMarks, type StatementGiven } from './statement';
import { isMark } from './read-statement';
import type { BookStudy } from './study';
import { saysMoney } from './written-numbers';
import { copyWords } from './words';

/** What a copy would be, without its marks. */
export interface PlannedCopy {
  readonly sheets: readonly CopiedSheet[];
  readonly preview: CopyPreview;
  readonly statement: Omit<StatementGiven, 'marks'>;
}

export interface MadeCopy {
  readonly bytes: Uint8Array;
  readonly preview: CopyPreview;
  readonly marks: CopyMarks;
}

/**
 * The sheets of a copy as they would be written.
 *
 * Throws CopyProblem for a sheet, a column or a supplier that is not there.
 */
export function planCopy(study: BookStudy, request: CopyRequest): PlannedCopy {
  const words = copyWords[request.language];
  if (request.sheets.length === 0) throw new CopyProblem('copy-nothing-chosen');
  const used = new Set([words.sheet.toLowerCase()]);
  const sheets = request.sheets.map((chosen, index) => {
    const name = freeName(study, chosen.sheet, words.renamed(index + 1), used);
    return copied(study, chosen, request, { name, leftOut: words.leftOut });
  });
  checkSupplier(study, request);
  const plain = openWorkbook(bytesOf(sheets));
  const preview = previewOf(study, sheets, (sheet, row, column) =>
    plain.text({ sheet, row, column }),
  );
  const judged = judgedBy(study, sheets, request.language);
  const tells = (text: string): boolean => study.tellsAmount(text);
  return {
    sheets,
    preview,
    statement: { name: words.sheet, request, sheets, preview, judged, tells },
  };
}

/**
 * A new .xlsx file with the chosen cells as values, and a sheet that states what it is. Everything in
 * it is written anew: of the workbook's own file nothing is taken over, and nothing is changed.
 */
export async function makeCopy(study: BookStudy, request: CopyRequest): Promise<MadeCopy> {
  const planned = planCopy(study, request);
  const unmarked = written(planned, { integrity: '', keyed: null });
  const shows = textOfCopy(openWorkbook(unmarked), planned.statement.name);
  const integrity = await integrityMark(shows);
  const key = copyKeyOf(study.workbook);
  const marks = {
    integrity,
    keyed: key === null ? null : await keyedMarks(key, study, planned.sheets, integrity),
  };
  return { bytes: written(planned, marks), preview: planned.preview, marks };
}

/** What a copy shows, without the marks on its statement. */
export const textOfCopy = (copy: Workbook, statement: string): string =>
  canonicalText(copy, (cell) => cell.sheet === statement && isMark(copy, cell));

/** The mark of the figures behind the copy, and that of the copy itself, both by the buyer's key. */
export const keyedMarks = async (
  key: string,
  study: BookStudy,
  sheets: readonly CopiedSheet[],
  integrity: string,
): Promise<string> =>
  [await figuresMark(key, study, sheets), await keyedMark(key, integrity)].join(' ');

export const figuresMark = (
  key: string,
  study: BookStudy,
  sheets: readonly CopiedSheet[],
): Promise<string> =>
  keyedMark(
    key,
    canonicalInputs(
      study,
      sheets.flatMap(({ cells }) => cells.flatMap(({ from, shown }) => (shown ? [from] : []))),
    ),
  );

/** The key that the workbook holds for its copies; null for none. Throws for a damaged one. */
export function copyKeyOf(workbook: Workbook): string | null {
  const named = workbook.names.find(({ name, scope }) => scope === null && isKeyName(name));
  if (named === undefined) return null;
  const cell = workbook.resolve(named.formula);
  const value = cell === null ? null : workbook.value(cell);
  if (!isCopyKey(value)) throw new CopyProblem('copy-key-damaged');
  return value;
}

function written({ sheets, statement }: PlannedCopy, marks: CopyMarks): Uint8Array {
  const first = statementSheet({ ...statement, marks });
  const all = [first, ...sheets.map(({ sheet }) => sheet)];
  const footed = all.map((sheet) => ({ ...sheet, footer: WORDLESS_FOOTER }));
  return writeBook({ title: statement.name, sheets: footed, names: {} });
}

/** The sheets of a copy alone, as a file holds them. */
export const bytesOf = (sheets: readonly CopiedSheet[]): Uint8Array =>
  writeBook({ title: '', sheets: sheets.map(({ sheet }) => sheet), names: {} });

function copied(
  study: BookStudy,
  { sheet, columns }: SheetChoice,
  request: CopyRequest,
  given: { readonly name: string; readonly leftOut: string },
): CopiedSheet {
  const source =
    study.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase()) ??
    study.sheets.find(({ place }) => sheet === placeName(place));
  if (source === undefined) {
    const tooLarge = study.tooLarge.some((name) => name.toLowerCase() === sheet.toLowerCase());
    if (tooLarge) throw new CopyProblem('copy-too-large', { sheet });
    const sheets = study.sheets.map(({ name }) => name).join(', ');
    throw new CopyProblem('copy-no-sheet', { sheet, sheets });
  }
  const made = copySheet(study, source, columns, request, given);
  if (made.rows.length * made.columns.length === 0) {
    throw new CopyProblem('copy-no-columns', { sheet: source.name });
  }
  return made;
}

function checkSupplier(study: BookStudy, { supplier, sheets, shown }: CopyRequest): void {
  if (supplier === null) return;
  const chosen = new Set(sheets.map(({ sheet }) => sheet.toLowerCase()));
  const named = offersOf(study, shown)
    .filter(({ sheet }) => chosen.has(sheet.toLowerCase()))
    .flatMap(({ suppliers }) => suppliers);
  if (named.length === 0) throw new CopyProblem('copy-no-suppliers', { supplier });
  const same = (name: string): boolean => name.toLowerCase() === supplier.trim().toLowerCase();
  if (!named.some(same)) {
    const suppliers = [...new Set(named)].slice(0, 20).join(', ');
    throw new CopyProblem('copy-no-supplier', { supplier, suppliers });
  }
}

/** What Excel takes as the name of a sheet. */
const SHEET_NAME = /^(?!')[^:\\/?*[\]\p{Cc}]{1,31}(?<!')$/u;

/** The sheet's own name, unless it shows a figure that is left out or is taken. */
function freeName(study: BookStudy, own: string, other: string, used: Set<string>): string {
  const tells = study.tellsAmount(own) || saysMoney(own) || !SHEET_NAME.test(own);
  const wanted = tells || used.has(own.toLowerCase()) ? other : own;
  let name = wanted;
  for (let more = 2; used.has(name.toLowerCase()); more += 1)
    name = `${wanted.slice(0, 26)} (${more})`;
  used.add(name.toLowerCase());
  return name;
}
