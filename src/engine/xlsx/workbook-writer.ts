import type { WorkbookChanges } from '../model';
import type { PackageWriter } from './package-writer';
import { failure } from './sentences';
import type { Splice } from './splice';
import { escapedCellText, escapedXml } from './text';
import { type Element, childOf, childrenOf, elementTree } from './tree';
import { afterChildren, appended } from './tree-edits';
import { attribute } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const EMPTY_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;

/** Adds an empty sheet behind the others; returns its part. */
export function addSheet(writer: PackageWriter, workbook: string, name: string): string {
  const sheets = (): Element => {
    const found = childOf(elementTree(writer.text(workbook), workbook), 'sheets');
    if (found === undefined) throw failure('missing-part', { name: 'of the sheets' });
    return found;
  };
  const taken = childrenOf(sheets(), 'sheet').map((s) =>
    (attribute(s.attributes, 'name') ?? '').toLowerCase(),
  );
  const valid = /^[^:\\/?*[\]]{1,31}$/.test(name) && !/^'|'$/.test(name);
  if (!valid || taken.includes(name.toLowerCase())) throw failure('sheet-name', { sheet: name });
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const part = writer.freeName(`${folder}worksheets/sheet`, '.xml');
  const id = writer.add(workbook, part, EMPTY_SHEET, 'worksheet', SHEET);
  const list = sheets();
  const numbers = childrenOf(list, 'sheet').map((s) =>
    Number(attribute(s.attributes, 'sheetId') ?? '0'),
  );
  const element = `<${list.prefix}sheet xmlns:rel="${RELATIONS}" name="${escapedXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}" rel:id="${id}"/>`;
  writer.splice(workbook, appended(writer.text(workbook), list, element));
  return part;
}

/** Adds, changes and deletes names of the workbook; those of a sheet stay as they are. */
export function writeNames(
  writer: PackageWriter,
  workbook: string,
  changes: WorkbookChanges,
): void {
  const source = writer.text(workbook);
  const root = elementTree(source, workbook);
  const list = childOf(root, 'definedNames');
  const find = (name: string): Element | undefined =>
    childrenOf(list, 'definedName').find(
      (d) =>
        attribute(d.attributes, 'localSheetId') === undefined &&
        (attribute(d.attributes, 'name') ?? '').toLowerCase() === name.toLowerCase(),
    );
  const existing = (name: string): Element => {
    const element = find(name);
    if (element === undefined) throw failure('unknown-name', { name });
    return element;
  };
  const splices: Splice[] = [];
  for (const { name, formula } of changes.changedNames) {
    const element = existing(name);
    const tag = source.slice(element.start, element.inner).replace(/\s*\/>$/, '>');
    const text = `${tag}${escapedCellText(formula)}</${element.prefix}definedName>`;
    splices.push({ start: element.start, end: element.end, text });
  }
  const gone = changes.deletedNames.map(existing);
  const p = root.prefix;
  const added = changes.addedNames
    .map(({ name, formula }) => {
      const there = find(name);
      if (there !== undefined && !gone.includes(there)) throw failure('name-taken', { name });
      return `<${p}definedName name="${escapedXml(name)}">${escapedCellText(formula)}</${p}definedName>`;
    })
    .join('');
  const emptied = list !== undefined && added === '' && gone.length === list.children.length;
  if (emptied) splices.push({ start: list.start, end: list.end, text: '' });
  else for (const { start, end } of gone) splices.push({ start, end, text: '' });
  if (added !== '') {
    if (list !== undefined) splices.push(...appended(source, list, added));
    else {
      const before = ['sheets', 'functionGroups', 'externalReferences'];
      const whole = `<${p}definedNames>${added}</${p}definedNames>`;
      splices.push(afterChildren(root, before, whole));
    }
  }
  writer.splice(workbook, splices);
}
