import { type ShiftXlsx, type StoredSheet, type StoredWorkbook } from '../../model';
import { type FormulaShift, shiftedFormula } from '../../shift/shifted-formula';
import type { TableInfo } from '../../types';
import { relationsOf, workbookPart } from '../package';
import type { PackageWriter } from '../package-writer';
import { readParts } from '../read-xlsx';
import { type SheetScan, scanSheet } from '../sheet-scan';
import type { Splice } from '../splice';
import { escapedCellText, escapedXml } from '../text';
import { childOf, childrenOf, elementTree } from '../tree';
import { changedPackage } from '../write-xlsx';
import { attribute } from '../xml';
import { checkControls, checkShift } from './check-shift';
import { shiftChartFormulas, shiftDrawing } from './drawing-shift';
import { MovedFormulas } from './moved-formulas';
import { newCells } from './new-cells';
import { shiftComments, shiftNoteBoxes } from './note-shift';
import { shiftPivotSource, shiftPivotTable } from './pivot-shift';
import { inExcel, refusedShift } from './refused-shift';
import { emptiedCells, sheetDataXml } from './sheet-data';
import { MOVABLE, elementSplices } from './sheet-elements';
import { lostColumns } from './table-plan';
import { calculatedColumns, shiftTable } from './table-shift';

/**
 * The workbook as it is after cells moved: every part that speaks of them says where they are now,
 * every other part stays byte for byte.
 *
 * @throws WorkbookError where something would be damaged that this writer cannot move
 */
export const shiftXlsx: ShiftXlsx = (original, changes, shift) => {
  const writer = changedPackage(original, changes);
  const stored = readParts(writer.parts);
  const own = stored.sheets.find(({ name }) => name === shift.sheet);
  if (!own) throw new Error(`The workbook lost its sheet ${shift.sheet}`);
  checkShift(stored, own, shift);
  checkControls(writer.parts, shift);
  const by: FormulaShift = { shift, lostColumns: lostColumns(stored.tables, shift) };
  const main = workbookPart(writer.parts);
  for (const sheet of stored.sheets) shiftSheet(writer, stored, sheet, by);
  shiftNames(writer, main, stored, by);
  for (const part of [...writer.parts.keys()]) {
    if (/\/(charts|drawings)\/[^/]*\.xml$/i.test(part)) shiftChartFormulas(writer, part, by);
    if (/\/pivotCacheDefinition[^/]*\.xml$/i.test(part)) shiftPivotSource(writer, part, shift);
  }
  writer.remove(main, 'calcChain');
  return readParts(writer.parts);
};

function shiftSheet(
  writer: PackageWriter,
  stored: StoredWorkbook,
  sheet: StoredSheet,
  by: FormulaShift,
): void {
  const own = sheet.name === by.shift.sheet;
  const tables = tablesOf(writer, stored, sheet);
  for (const { part, table } of tables)
    shiftTable(writer, part, table, { ...by, own, home: { sheet: sheet.name } });
  const text = writer.text(sheet.part);
  if (!own && by.lostColumns.size === 0 && !names(text, by.shift.sheet)) return;
  const scan = scanSheet(text, sheet.part, () => true);
  if (own) shiftRelated(writer, sheet, scan, by);
  const shift = own ? by.shift : null;
  const formulas = new MovedFormulas(sheet, stored.tables, by, scan);
  const base = { text, part: sheet.part, prefix: scan.prefix, sheet, shift };
  const planned = tables.map(({ part, table }) => ({
    table,
    calculated: calculatedColumns(writer, part),
  }));
  const added = shift ? newCells(scan, shift, planned, formulas) : new Map();
  const data = sheetDataXml({ ...base, emptied: emptiedCells(base) }, scan, formulas, added);
  const home = { sheet: sheet.name };
  writer.splice(sheet.part, [
    ...dataSplice(scan, text, data),
    ...elementSplices(scan, { ...by, source: text, part: sheet.part, home, own }),
  ]);
}

function dataSplice(scan: SheetScan, text: string, data: string): Splice[] {
  const element = scan.elements.find(({ name }) => name === 'sheetData');
  if (!element || element.selfClosing || text.slice(element.inner, element.close) === data)
    return [];
  return [{ start: element.inner, end: element.close, text: data }];
}

/** Whether a text can refer to the sheet by its name. */
const names = (text: string, sheet: string): boolean =>
  sheet.includes("'") || text.toUpperCase().includes(escapedXml(sheet).toUpperCase());

function tablesOf(
  writer: PackageWriter,
  stored: StoredWorkbook,
  sheet: StoredSheet,
): { readonly part: string; readonly table: TableInfo }[] {
  const own = stored.tables.filter(({ range }) => range.sheet === sheet.name);
  return relationsOf(writer.parts, sheet.part)
    .flatMap(({ kind, part }) => (kind === 'table' && part !== null ? [part] : []))
    .flatMap((part) => {
      const { attributes } = elementTree(writer.text(part), part);
      const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name');
      const table = own.find((one) => one.name === name);
      return table ? [{ part, table }] : [];
    });
}

/** The parts that belong to the sheet: drawings, notes, pivot tables. */
function shiftRelated(
  writer: PackageWriter,
  sheet: StoredSheet,
  scan: SheetScan,
  by: FormulaShift,
): void {
  const { shift } = by;
  const unknown = scan.elements.find(({ name }) => !MOVABLE.has(name));
  if (unknown) throw refusedShift(shift, inExcel(`the sheet has ${unknown.name}`));
  for (const { kind, part } of relationsOf(writer.parts, sheet.part)) {
    if (part === null) continue;
    if (kind === 'drawing') shiftDrawing(writer, part, by);
    else if (kind === 'comments' || kind === 'threadedComment') shiftComments(writer, part, shift);
    else if (kind === 'vmlDrawing') shiftNoteBoxes(writer, part, shift);
    else if (kind === 'pivotTable') shiftPivotTable(writer, part, shift);
    else if (!/^(table|hyperlink|printerSettings|customProperty|image|slicer)$/.test(kind))
      throw refusedShift(shift, inExcel(`the sheet has a part of the kind ${kind} (${part})`));
  }
}

function shiftNames(
  writer: PackageWriter,
  main: string,
  stored: StoredWorkbook,
  by: FormulaShift,
): void {
  const root = elementTree(writer.text(main), main);
  const splices: Splice[] = [];
  childrenOf(childOf(root, 'definedNames'), 'definedName').forEach((element, index) => {
    const sheet = stored.names[index]?.scope ?? '';
    const formula = element.text.trim();
    const moved = shiftedFormula(formula, { sheet, fixedOnly: true }, by);
    if (moved !== formula)
      splices.push({ start: element.inner, end: element.close, text: escapedCellText(moved) });
  });
  writer.splice(main, splices);
}
