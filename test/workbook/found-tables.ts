import { mapSheet } from '../../src/costsheet/map';
import type { FoundTableCells } from '../../src/workbook';
import { grid, type GridCell } from '../costsheet/map/grid';

/** The cost tables of written-down sheets, as the pane finds them. A formula shows 1. */
export const tablesOf = (
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): readonly FoundTableCells[] =>
  Object.entries(sheets).flatMap(([name, rows]) => {
    const cells = { ...grid(rows.map((row) => row.map(cellOf))), name };
    return mapSheet(cells).map((table) => ({ cells, table }));
  });

function cellOf(content: string | number): GridCell {
  if (content === '') return null;
  return typeof content === 'string' && content.startsWith('=') ? { f: content, v: 1 } : content;
}
