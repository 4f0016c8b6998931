import { localAddress, type Area } from '../area';
import type { CellRows } from '../port';
import { run } from './run';

/** cells in one answer of the host, well under its limit of 5 MB */
const CELLS_AT_ONCE = 100_000;

/** The values of several areas, in as few reads as the host's limit allows. */
export async function values(areas: readonly Area[]): Promise<readonly CellRows[]> {
  const found: CellRows[] = [];
  for (const batch of batches(areas)) found.push(...(await readTogether(batch)));
  return found;
}

function batches(areas: readonly Area[]): readonly (readonly Area[])[] {
  const made: Area[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const area of areas) {
    cells += area.rows * area.columns;
    if (cells > CELLS_AT_ONCE) {
      made.push([]);
      cells = area.rows * area.columns;
    }
    made.at(-1)?.push(area);
  }
  return made;
}

const readTogether = (areas: readonly Area[]): Promise<readonly CellRows[]> =>
  run(async (context) => {
    const ranges = areas.map((area) => rangeOf(context, area).load('values'));
    await context.sync();
    return ranges.map((range): CellRows => range.values);
  });

export const rangeOf = (context: Excel.RequestContext, area: Area): Excel.Range =>
  context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area));
