import { between, OURS, type SheetCells } from '../../costsheet/map';
import type { Area } from '../area';
import type { CostColumn, CostColumnsPlan } from '../cost-columns';

/**
 * The columns of a plan where its sheet already has the very same formulas; null where it has not.
 * Headings and what is to confirm may be in another language.
 */
export function writtenColumns(
  sheet: SheetCells,
  planAt: (column: number) => CostColumnsPlan,
): ReadonlyMap<CostColumn, Area> | null {
  const { row: top } = planAt(0).block.area;
  for (const from of between(0, sheet.columns - 1)) {
    const head = sheet.value(top, from);
    if (typeof head !== 'string' || !OURS.test(head)) continue;
    const plan = planAt(from);
    if (isWritten(sheet, plan)) return plan.areas;
  }
  return null;
}

function isWritten(sheet: SheetCells, { block, fixes }: CostColumnsPlan): boolean {
  const [, ...lines] = block.formulas;
  const { row: top, column: left, columns } = block.area;
  const cells = lines.map((line) => line.slice(0, columns - fixes));
  const same = cells.every((line, down) =>
    line.every((formula, right) => {
      const written = sheet.formula(top + 1 + down, left + right);
      return formula === '' || written?.replaceAll(' ', '') === String(formula).replaceAll(' ', '');
    }),
  );
  return same && cells.some((line) => line.some((formula) => formula !== ''));
}
