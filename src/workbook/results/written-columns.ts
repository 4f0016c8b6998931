import type { SheetCells } from '../../costsheet/map';
import type { Area } from '../area';
import type { CostColumn, CostColumnsPlan } from '../cost-columns';

/** The columns of a plan where its sheet already has the very same formulas; null where it has not. */
export function writtenColumns(
  sheet: SheetCells,
  { block, areas }: CostColumnsPlan,
): ReadonlyMap<CostColumn, Area> | null {
  const [, ...lines] = block.formulas;
  const { row: top, column: left, columns } = block.area;
  for (let from = 0; from + columns <= sheet.columns; from += 1) {
    const same = lines.every((cells, down) =>
      cells.every((formula, right) => {
        const written = sheet.formula(top + 1 + down, from + right);
        return (
          formula === '' || written?.replaceAll(' ', '') === String(formula).replaceAll(' ', '')
        );
      }),
    );
    const any = lines.some((cells) => cells.some((formula) => formula !== ''));
    if (!same || !any) continue;
    return new Map(
      [...areas].map(([role, area]) => [role, { ...area, column: area.column - left + from }]),
    );
  }
  return null;
}
