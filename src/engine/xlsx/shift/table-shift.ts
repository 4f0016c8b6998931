import { childOf, childrenOf, type Element, elementTree } from '../tree';
import { escapedXml } from '../text';
import { withAttribute } from '../splice';
import type { PackageWriter } from '../package-writer';
import { movedPlace } from '../../shift/spans';
import type { TableInfo } from '../../types';
import { attribute } from '../xml';
import { type Rewriting, rewritten } from './rewritten-element';
import { newColumns } from './table-plan';

/** A table's part: its range, its filter, its columns and their formulas. */
export function shiftTable(
  writer: PackageWriter,
  part: string,
  table: TableInfo,
  by: Omit<Rewriting, 'source' | 'part' | 'special'>,
): void {
  const source = writer.text(part);
  const tree = elementTree(source, part);
  const inner: Rewriting = {
    ...by,
    source,
    part,
    home: { ...by.home, table: table.name.toUpperCase() },
  };
  const text = rewritten(tree, {
    ...inner,
    special: (element) =>
      element.name === 'tableColumns' ? columns(element, table, inner) : undefined,
  });
  if (text !== null && text !== source.slice(tree.start, tree.end))
    writer.splice(part, [{ start: tree.start, end: tree.end, text }]);
}

function columns(list: Element, table: TableInfo, by: Rewriting): string {
  const { source, shift } = by;
  const all = childrenOf(list, 'tableColumn');
  const along = by.own && shift.axis === 'columns';
  const kept = all.filter(
    (_, index) =>
      !along || shift.count > 0 || movedPlace(table.range.column + index, shift) !== null,
  );
  const xml = kept.map((column) => rewritten(column, by) ?? '');
  const ids = all.map((column) => Number(attribute(column.attributes, 'id') ?? '0'));
  let id = Math.max(0, ...ids);
  for (const [index, name] of by.own ? newColumns(table, shift) : []) {
    id += 1;
    xml.splice(index, 0, `<${list.prefix}tableColumn id="${id}" name="${escapedXml(name)}"/>`);
  }
  const tag = source.slice(list.start, list.inner);
  return (
    withAttribute(tag, 'count', String(xml.length)) +
    xml.join('') +
    source.slice(list.close, list.end)
  );
}

/** The places of columns that Excel fills with one formula by itself. */
export function calculatedColumns(writer: PackageWriter, part: string): ReadonlySet<number> {
  const tree = elementTree(writer.text(part), part);
  const places = new Set<number>();
  childrenOf(childOf(tree, 'tableColumns'), 'tableColumn').forEach((column, index) => {
    const formula = childOf(column, 'calculatedColumnFormula');
    if (formula && attribute(formula.attributes, 'array') === undefined) places.add(index);
  });
  return places;
}
