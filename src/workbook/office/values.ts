import { localAddress, type Area } from '../area';
import type { CellRows } from '../port';
import { run } from './run';

/** The values of several areas in one read. */
export const values = (areas: readonly Area[]): Promise<readonly CellRows[]> =>
  areas.length === 0
    ? Promise.resolve([])
    : run(async (context) => {
        const ranges = areas.map((area) => rangeOf(context, area).load('values'));
        await context.sync();
        return ranges.map((range): CellRows => range.values);
      });

export const rangeOf = (context: Excel.RequestContext, area: Area): Excel.Range =>
  context.workbook.worksheets.getItem(area.sheet).getRange(localAddress(area));
