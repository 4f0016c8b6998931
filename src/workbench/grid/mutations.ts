import type { Edit } from '../../engine';
import type { GridCells } from './edits';
import { widthOfPixels } from './snapshot';

/** The grid's own writes, by their ids. */
export const writeCells = 'sheet.mutation.set-range-values';
export const setWidth = 'sheet.mutation.set-worksheet-col-width';

/** What `writeCells` carries. */
export interface CellsWritten {
  readonly subUnitId: string;
  readonly cellValue?: GridCells;
}

/** What `setWidth` carries: pixels, for all columns or by column. */
export interface WidthWritten {
  readonly subUnitId: string;
  readonly ranges: readonly { readonly startColumn: number; readonly endColumn: number }[];
  readonly colWidth: number | Readonly<Record<number, number>>;
}

/** What a command that inserts carries: how many rows or columns, as typed into its menu item. */
export interface MoveAsked {
  readonly value?: number | string;
}

/** New column widths as edits of the engine. */
export function widthEdits(sheet: string, { ranges, colWidth }: WidthWritten): Edit[] {
  const edits: Edit[] = [];
  for (const { startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const pixels = typeof colWidth === 'number' ? colWidth : colWidth[column];
      if (pixels === undefined) continue;
      edits.push({ kind: 'columnWidth', sheet, column, width: widthOfPixels(pixels) });
    }
  }
  return edits;
}
