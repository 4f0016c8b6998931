import { DYNAMIC_ARRAY, dynamicMarks } from './metadata';
import { relationsOf } from './package';
import type { PackageWriter } from './package-writer';
import { type Element, childOf, childrenOf, elementTree } from './tree';
import { afterChildren, appended } from './tree-edits';
import { attribute } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

const type = (p: string): string =>
  `<${p}metadataType name="${DYNAMIC_ARRAY}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const property = (p: string): string =>
  `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;
const record = (p: string, t: number, v: number): string =>
  `<${p}bk><${p}rc t="${t}" v="${v}"/></${p}bk>`;
const list = (p: string, name: string, inside: string, more = ''): string =>
  `<${p}${name}${more} count="1">${inside}</${p}${name}>`;

/** The `cm` number that marks dynamic arrays; metadata.xml is made or completed where it lacks one. */
export function dynamicMark(writer: PackageWriter, workbook: string): number {
  const part = relationsOf(writer.parts, workbook).find((r) => r.kind === 'sheetMetadata')?.part;
  if (part === null || part === undefined) {
    const inside =
      list('', 'metadataTypes', type('')) +
      list('', 'futureMetadata', property(''), ` name="${DYNAMIC_ARRAY}"`) +
      list('', 'cellMetadata', record('', 1, 0));
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}">${inside}</metadata>`;
    const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    writer.add(
      workbook,
      writer.parts.has(`${folder}metadata.xml`)
        ? writer.freeName(`${folder}metadata`, '.xml')
        : `${folder}metadata.xml`,
      text,
      'sheetMetadata',
      CONTENT,
    );
    return 1;
  }
  const [known] = dynamicMarks(elementTree(writer.text(part), part));
  return known ?? completed(writer, part);
}

/** Adds type, property and record, each behind those that are there, so that no number in use moves. */
function completed(writer: PackageWriter, part: string): number {
  const root = (): Element => elementTree(writer.text(part), part);
  const add = (
    name: string,
    element: Element | undefined,
    text: string,
    before: string[],
    more = '',
  ): void => {
    const tree = root();
    const splices =
      element !== undefined
        ? appended(writer.text(part), element, text, 1)
        : [afterChildren(tree, before, list(tree.prefix, name, text, more))];
    writer.splice(part, splices);
  };
  const tree = root();
  const p = tree.prefix;
  const types = childrenOf(childOf(tree, 'metadataTypes'), 'metadataType');
  const at = types.findIndex((t) => attribute(t.attributes, 'name') === DYNAMIC_ARRAY);
  if (at < 0) add('metadataTypes', childOf(tree, 'metadataTypes'), type(p), []);
  const future = childrenOf(root(), 'futureMetadata').find(
    (f) => attribute(f.attributes, 'name') === DYNAMIC_ARRAY,
  );
  const property0 = childrenOf(future, 'bk').length;
  const order = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata'];
  add('futureMetadata', future, property(p), order, ` name="${DYNAMIC_ARRAY}"`);
  const cells = childOf(root(), 'cellMetadata');
  const mark = childrenOf(cells, 'bk').length + 1;
  add('cellMetadata', cells, record(p, at < 0 ? types.length + 1 : at + 1, property0), order);
  return mark;
}
