import type { ReadXlsx, StoredSheet, StoredWorkbook } from '../model';
import type { DefinedName, ListValidation, TableInfo, Visibility } from '../types';
import { themePalette } from './colors';
import { dynamicMarks } from './metadata';
import { findPart, type Parts, partTree, relationsOf, workbookPart } from './package';
import { failure } from './sentences';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-reader';
import { readStyles } from './styles';
import { readTable } from './tables';
import { decodedEscapes } from './text';
import { type Element, childOf, childrenOf } from './tree';
import { DEFAULT_LIMITS, unzip } from './unzip';
import { attribute, isTrue, relationAttribute } from './xml';

const visibilityOf = (state: string | undefined): Visibility =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

function readNames(workbook: Element, sheets: readonly Element[]): readonly DefinedName[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName').map((defined) => {
    const scope = attribute(defined.attributes, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets[Number(scope)];
    return {
      name: attribute(defined.attributes, 'name') ?? '',
      formula: decodedEscapes(defined.text.trim()),
      scope: sheet === undefined ? null : sheetName(sheet),
      hidden: isTrue(attribute(defined.attributes, 'hidden')),
    };
  });
}

const sheetName = (sheet: Element): string =>
  decodedEscapes(attribute(sheet.attributes, 'name') ?? '');

/**
 * Reads an .xlsx or .xlsm file without calculating anything.
 *
 * @throws WorkbookError with a sentence for a file that is damaged, hostile, too large or of another kind
 * @example
 * readXlsx(bytes).sheets[0]?.cells.get(cellKey(0, 0))?.value // "part"
 */
export const readXlsx: ReadXlsx = (bytes, limits = {}) => {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  return readParts(unzip(bytes, bounds), bounds.cells);
};

/** The workbook that the parts of a package hold. */
export function readParts(parts: Parts, cellLimit = DEFAULT_LIMITS.cells): StoredWorkbook {
  const main = workbookPart(parts);
  const workbook = partTree(parts, main);
  const relations = relationsOf(parts, main);
  const related = (kind: string): string | null =>
    relations.find((relation) => relation.kind === kind)?.part ?? null;

  const themePart = related('theme');
  const palette = themePart === null ? [] : themePalette(partTree(parts, themePart));
  const stylesPart = related('styles');
  const formats = readStyles(stylesPart === null ? null : partTree(parts, stylesPart), palette);
  const stringsPart = related('sharedStrings');
  const stringsBytes = stringsPart === null ? undefined : parts.get(stringsPart);
  const strings =
    stringsBytes === undefined ? [] : readSharedStrings(stringsBytes, 'shared strings');
  const metadataPart = related('sheetMetadata');
  const marks =
    metadataPart === null ? new Set<number>() : dynamicMarks(partTree(parts, metadataPart));
  const date1904 = isTrue(attribute(childOf(workbook, 'workbookPr')?.attributes ?? {}, 'date1904'));

  const elements = childrenOf(childOf(workbook, 'sheets'), 'sheet');
  const cells = { left: cellLimit, limit: cellLimit };
  const sheets: StoredSheet[] = [];
  const tables: TableInfo[] = [];
  const validations: ListValidation[] = [];
  for (const element of elements) {
    const name = sheetName(element);
    const id = relationAttribute(element.attributes, 'id');
    const relation = relations.find((candidate) => candidate.id === id);
    // chart sheets and dialog sheets have no cells
    if (relation !== undefined && relation.kind !== 'worksheet') continue;
    const part = relation?.part ?? null;
    const content = part === null ? undefined : parts.get(part);
    if (part === null || content === undefined) {
      throw failure('missing-part', { name: `of the sheet "${name}"` });
    }
    const context = { name, part, strings, date1904, styles: formats.length, dynamicMarks: marks };
    const sheet = readSheet(content, { ...context, cells });
    const visibility = visibilityOf(attribute(element.attributes, 'state'));
    sheets.push({ name, visibility, part, cells: sheet.cells, layout: sheet.layout });
    validations.push(...sheet.validations);
    for (const { kind, part: table } of relationsOf(parts, part)) {
      if (kind === 'table' && table !== null && findPart(parts, table) !== null) {
        tables.push(readTable(partTree(parts, table), name, table));
      }
    }
  }
  if (sheets.length === 0) throw failure('missing-part', { name: 'of the sheets' });
  const names = readNames(workbook, elements);
  return { sheets, names, tables, validations, formats, date1904, parts };
}
