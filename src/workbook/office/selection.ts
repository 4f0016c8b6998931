import { parseArea, type Area } from '../area';
import { problem, run } from './run';

/** The cells that the user has selected. */
export const selection = (): Promise<Area> =>
  run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    const area = parseArea(range.address, '');
    if (area === null) throw problem('several-selected');
    return area;
  });
