import { readShare } from '../../../costsheet';
import { isShare, type MappedTable, type ModelRole, type SheetCells } from '../../../costsheet/map';
import { cellArea } from '../../area';
import { areaReference } from '../../columns';
import { amountIn } from '../../cost-formulas';

/** How a formula on another sheet reads the figures of a table of models, row by row. */
export interface ModelFigures {
  readonly has: (role: ModelRole) => boolean;
  /** the cell; null where the table has no such column */
  readonly cell: (role: ModelRole, row: number) => string | null;
  /** without "=": the figure, or "" where the cell holds none; null where the table has no such column */
  readonly figure: (role: ModelRole, row: number) => string | null;
}

/**
 * A blank cell, a word and an error are not stated: they read as "", which every test takes for missing
 * and none for 0. A text that shows one figure is read where it stands, so that a change of it counts.
 */
export function modelFigures(cells: SheetCells, { sheet, models }: MappedTable): ModelFigures {
  const columnOf = (role: ModelRole): number | undefined => models?.columns.get(role)?.column;
  const cell = (role: ModelRole, row: number): string | null => {
    const column = columnOf(role);
    return column === undefined ? null : areaReference(cellArea(sheet, row, column), '');
  };
  return {
    has: (role) => columnOf(role) !== undefined,
    cell,
    figure(role, row) {
      const [column, from] = [columnOf(role), cell(role, row)];
      if (column === undefined || from === null) return null;
      const value = cells.value(row, column);
      if (role === 'coreParts') return `IF(ISERROR(${from}),"",IF(${from}="","",${from}))`;
      if (isShare(role)) {
        if (typeof value === 'string' && readShare(value).ok) return `IF(${from}="","",${from})`;
        const share = models?.inPercent.has(column) === true ? `${from}/100` : from;
        // a number 0 reads as a blank cell: a true zero is text
        return `IF(ISNUMBER(${from}),IF(${from}=0,"0%",${share}),"")`;
      }
      const amount = amountIn(cells, row, column, null, from);
      return `IF(ISNUMBER(${amount}),${amount},"")`;
    },
  };
}
