import { localAddress, type Area } from '../area';
import type { CellRows } from '../port';
import { run } from './run';
import { cutOut, stacked, type Stack } from './stacked-areas';

/** cells in one answer of the host, well under its limit of 5 MB */
const CELLS_AT_ONCE = 100_000;
/** ranges in one request: each is an object of its own to the host */
const RANGES_AT_ONCE = 1_000;

/** The values of several areas, in their order, in as few reads as the host's limits allow. */
export async function values(areas: readonly Area[]): Promise<readonly CellRows[]> {
  const found = areas.map((): CellRows => []);
  for (const batch of batches(stacked(areas, CELLS_AT_ONCE))) {
    const read = await readTogether(batch.map(({ area }) => area));
    for (const [index, { area, parts }] of batch.entries()) {
      for (const part of parts) found[part.index] = cutOut(read[index] ?? [], area, part.area);
    }
  }
  return found;
}

function batches(stacks: readonly Stack[]): readonly (readonly Stack[])[] {
  const made: Stack[][] = [];
  let cells = CELLS_AT_ONCE;
  for (const stack of stacks) {
    cells += stack.area.rows * stack.area.columns;
    if (cells > CELLS_AT_ONCE || made.at(-1)?.length === RANGES_AT_ONCE) {
      made.push([]);
      cells = stack.area.rows * stack.area.columns;
    }
    made.at(-1)?.push(stack);
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
