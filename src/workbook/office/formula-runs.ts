import type { Area } from '../area';
import type { FormulaWrite } from '../port';

/** Cells right below each other that are written together: one range to the host. */
export interface FormulaRun {
  readonly area: Area;
  /** from the first cell down */
  readonly writes: readonly FormulaWrite[];
}

/** cells in one range of a request, so that it stays well under the host's limit of 5 MB */
const MOST = 5_000;

/**
 * Writes of one column, row after row, as one range each: ten thousand formulas that are linked or
 * repaired are a few ranges. What spills, or has a format of its own, stands alone.
 */
export function formulaRuns(writes: readonly FormulaWrite[]): readonly FormulaRun[] {
  const runs: { area: Area; writes: FormulaWrite[] }[] = [];
  for (const write of [...writes].sort(byPlace)) {
    const last = runs.at(-1);
    if (last !== undefined && last.writes.length < MOST && joins(last.writes.at(-1), write)) {
      last.writes.push(write);
      last.area = { ...last.area, rows: last.writes.length };
    } else runs.push({ area: write.cell, writes: [write] });
  }
  return runs;
}

function byPlace({ cell: one }: FormulaWrite, { cell: two }: FormulaWrite): number {
  if (one.sheet !== two.sheet) return one.sheet < two.sheet ? -1 : 1;
  return one.column - two.column || one.row - two.row;
}

const joins = (above: FormulaWrite | undefined, below: FormulaWrite): boolean =>
  above !== undefined &&
  [above, below].every(({ fills, numberFormat }) => fills === undefined && !numberFormat) &&
  above.cell.sheet === below.cell.sheet &&
  above.cell.column === below.cell.column &&
  above.cell.row + 1 === below.cell.row;
