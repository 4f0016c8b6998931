import type { TableInfo } from '../types';
import { parseRange } from './address';
import { decodedEscapes } from './text';
import { type Element, childOf, childrenOf } from './tree';
import { attribute } from './xml';

/** A table part: its range with the header row, its columns, whether it has header and totals rows. */
export function readTable(table: Element, sheet: string, part: string): TableInfo {
  const { attributes } = table;
  const name = attribute(attributes, 'displayName') ?? attribute(attributes, 'name') ?? '';
  return {
    name,
    range: { sheet, ...parseRange(attribute(attributes, 'ref') ?? 'A1', part) },
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map((column) =>
      decodedEscapes(attribute(column.attributes, 'name') ?? ''),
    ),
    headerRow: attribute(attributes, 'headerRowCount') !== '0',
    totalsRow: Number(attribute(attributes, 'totalsRowCount') ?? '0') > 0,
  };
}
