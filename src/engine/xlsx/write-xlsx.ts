import type {
  StoredSheet,
  StoredWorkbook,
  WorkbookChanges,
  WriteXlsx,
  WrittenCell,
} from '../model';
import { sameArray } from './cell-writer';
import { dynamicMark } from './metadata-writer';
import { relationsOf, workbookPart } from './package';
import { PackageWriter } from './package-writer';
import { failure } from './sentences';
import { cellSplices, cellsToWrite } from './sheet-cells';
import { dimensionSplices, validationSplices, widthSplices } from './sheet-extras';
import { heightsOf, writeHeights } from './row-heights';
import { scanSheet } from './sheet-scan';
import { fitSplices, pageSplices, writePrintAreas } from './page-writer';
import { MINIMAL_STYLES, STYLES_TYPE } from './empty-xlsx';
import { StyleBook } from './style-book';
import { elementTree } from './tree';
import { deleteSheet } from './sheet-deleter';
import { addSheet, writeNames } from './workbook-writer';

/** Whether a cell gains, loses or changes a formula: the calculation chain of the file is then wrong. */
function changesFormulas(
  cells: ReadonlyMap<number, WrittenCell>,
  sheet: StoredSheet | undefined,
): boolean {
  for (const [key, cell] of cells) {
    const before = sheet?.cells.get(key);
    if ((before?.formula ?? null) !== cell.formula) return true;
    if (!sameArray(before?.array ?? null, cell.array)) return true;
  }
  return false;
}

/**
 * Writes a copy in which only what `changes` names differs; every other part stays byte for byte.
 *
 * @throws WorkbookError for a name or sheet that is not there or taken, or content no cell can hold
 */
export const writeXlsx: WriteXlsx = (original, changes) => changedPackage(original, changes).zip();

/** The parts of that copy, before they are packed. */
export function changedPackage(original: StoredWorkbook, changes: WorkbookChanges): PackageWriter {
  const writer = new PackageWriter(original.parts);
  const main = workbookPart(original.parts);
  for (const name of changes.deletedSheets) deleteSheet(writer, main, name);
  const kept = original.sheets.filter((sheet) => !changes.deletedSheets.includes(sheet.name));
  const partOf = new Map(kept.map((sheet) => [sheet.name, sheet.part]));
  for (const name of changes.addedSheets) partOf.set(name, addSheet(writer, main, name));
  const named =
    changes.addedNames.length + changes.changedNames.length + changes.deletedNames.length;
  if (named > 0) writeNames(writer, main, changes);
  writePrintAreas(writer, main, changes);

  let styles: { readonly part: string; readonly book: StyleBook } | null = null;
  const styleBook = (): StyleBook => {
    if (styles !== null) return styles.book;
    let part = relationsOf(writer.parts, main).find((r) => r.kind === 'styles')?.part ?? null;
    if (part === null) {
      part = writer.freeName(`${main.slice(0, main.lastIndexOf('/') + 1)}styles`, '.xml');
      writer.add(main, part, MINIMAL_STYLES, 'styles', STYLES_TYPE);
    }
    const text = writer.text(part);
    styles = { part, book: new StyleBook(text, elementTree(text, part), original.formats) };
    return styles.book;
  };
  let mark: number | null = null;
  const dynamic = (): number => (mark ??= dynamicMark(writer, main));

  let formulas = changes.deletedSheets.length > 0;
  const touched = new Set([
    ...changes.cells.keys(),
    ...changes.addedValidations.map((validation) => validation.range.sheet),
    ...changes.columnWidths.map((width) => width.sheet),
    ...changes.rowHeights.map((height) => height.sheet),
    ...changes.pageSetups.map((page) => page.sheet),
  ]);
  for (const name of touched) {
    const part = partOf.get(name);
    if (part === undefined) throw failure('unknown-sheet', { sheet: name });
    const sheet = kept.find((candidate) => candidate.name === name);
    const asked = changes.cells.get(name) ?? [];
    const text = writer.text(part);
    const rows = new Set(asked.map((cell) => cell.row));
    const first = scanSheet(text, part, (row) => rows.has(row));
    const cells = cellsToWrite(asked, sheet, first);
    const known = rows.size;
    for (const cell of cells.values()) rows.add(cell.row);
    const scan = rows.size === known ? first : scanSheet(text, part, (row) => rows.has(row));
    const patch = {
      sheet,
      dynamicMark: dynamic,
      styleOf: (style: number, format: WrittenCell['format']) =>
        format === undefined ? style : styleBook().styleOf(style, format),
    };
    const widths = new Map(
      changes.columnWidths.filter((w) => w.sheet === name).map((w) => [w.column, w.width]),
    );
    const validations = changes.addedValidations.filter((v) => v.range.sheet === name);
    const page = changes.pageSetups.find((one) => one.sheet === name)?.setup ?? {};
    writer.splice(part, [
      ...fitSplices(page, scan, text),
      ...dimensionSplices(cells, scan, text, part),
      ...widthSplices(widths, scan, text),
      ...cellSplices(cells, scan, patch, text),
      ...validationSplices(validations, scan, text),
      ...pageSplices(page, scan, text),
    ]);
    writeHeights(writer, part, heightsOf(changes, name));
    formulas ||= changesFormulas(cells, sheet);
  }
  const made = styles as { readonly part: string; readonly book: StyleBook } | null;
  if (made !== null) writer.splice(made.part, made.book.splices());
  if (formulas) writer.remove(main, 'calcChain');
  return writer;
}
