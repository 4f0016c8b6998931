import type { Area } from '../area';
import type { CellRows } from '../port';

/** Blank rows between two areas that are read with them: fewer ranges are worth them. */
const GAP = 8;

/** Areas that are read as one, and how each of them is cut out of what was read. */
export interface Stack {
  readonly area: Area;
  readonly parts: readonly { readonly index: number; readonly area: Area }[];
}

/**
 * Areas of the same columns that stand under each other, or overlap, as one area each: ten thousand
 * cells of a column are one range to the host, and not ten thousand.
 */
export function stacked(areas: readonly Area[], mostCells: number): readonly Stack[] {
  const columns = new Map<string, { readonly index: number; readonly area: Area }[]>();
  for (const [index, area] of areas.entries()) {
    const key = `${area.sheet}!${area.column} ${area.columns}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [{ index, area }]);
    else known.push({ index, area });
  }
  return [...columns.values()].flatMap((parts) => {
    const stacks: { area: Area; parts: { index: number; area: Area }[] }[] = [];
    for (const part of parts.sort((one, two) => one.area.row - two.area.row)) {
      const last = stacks.at(-1);
      const joined = last === undefined ? null : together(last.area, part.area, mostCells);
      if (last === undefined || joined === null) stacks.push({ area: part.area, parts: [part] });
      else {
        last.area = joined;
        last.parts.push(part);
      }
    }
    return stacks;
  });
}

function together(above: Area, below: Area, mostCells: number): Area | null {
  const end = Math.max(above.row + above.rows, below.row + below.rows);
  const rows = end - above.row;
  const near = below.row - (above.row + above.rows) <= GAP;
  return near && rows * above.columns <= mostCells ? { ...above, rows } : null;
}

/** The rows of a part out of those of its stack. */
export const cutOut = (rows: CellRows, stack: Area, part: Area): CellRows =>
  stack.rows === part.rows
    ? rows
    : rows.slice(part.row - stack.row, part.row - stack.row + part.rows);
