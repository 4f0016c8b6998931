import { parseArea, type Area } from '../area';
import type { SheetReading } from '../port';
import { run } from './run';

/** A larger used range is not read: it would stall the workbook. */
const MOST_CELLS = 500_000;
/** cells in one answer of the host: values, texts and formulas of each, under its limit of 5 MB */
const CELLS_AT_ONCE = 30_000;

/** Everything that a sheet holds and shows. */
export const readSheet = (name: string): Promise<SheetReading> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const nothing = { name, row: 0, column: 0, values: [], texts: [], formulas: [] };
    if (used.isNullObject) return { ...nothing, hiddenRows: [], merges: [], tooLarge: false };
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    if (rowCount * columnCount > MOST_CELLS) {
      return { ...nothing, hiddenRows: [], merges: [], tooLarge: true };
    }
    const chunks = await readChunks(context, sheet, used);
    return {
      name,
      row: rowIndex,
      column: columnIndex,
      values: chunks.flatMap(({ values }) => values),
      texts: chunks.flatMap(({ text }) => text),
      formulas: chunks.flatMap(({ formulas }) => formulas),
      hiddenRows: await hiddenRows(context, sheet, rowIndex, rowCount),
      merges: await mergesIn(context, used),
      tooLarge: false,
    };
  });

async function readChunks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
): Promise<readonly Excel.Range[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const chunks: Excel.Range[] = [];
  for (let from = 0; from < rowCount; from += step) {
    const rows = Math.min(step, rowCount - from);
    const chunk = sheet.getRangeByIndexes(rowIndex + from, columnIndex, rows, columnCount);
    chunks.push(chunk.load('values,text,formulas'));
    await context.sync();
  }
  return chunks;
}

/** Halves the rows until each part is shown or hidden as a whole. */
async function hiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  first: number,
  count: number,
): Promise<readonly number[]> {
  const hidden: number[] = [];
  let open = [{ first, count }];
  while (open.length > 0) {
    const looked = open.map((part) => ({
      part,
      range: sheet.getRangeByIndexes(part.first, 0, part.count, 1).load('rowHidden'),
    }));
    await context.sync();
    open = [];
    for (const { part, range } of looked) {
      // null where only some of the rows are hidden
      const state: boolean | null = range.rowHidden;
      if (state === true) {
        for (let row = 0; row < part.count; row += 1) hidden.push(part.first + row);
      } else if (state === null && part.count > 1) {
        const half = Math.floor(part.count / 2);
        open.push({ first: part.first, count: half });
        open.push({ first: part.first + half, count: part.count - half });
      }
    }
  }
  return hidden.sort((one, two) => one - two);
}

/** Newer than the declared sets: without it a merged heading speaks for its first column only. */
async function mergesIn(
  context: Excel.RequestContext,
  used: Excel.Range,
): Promise<readonly Area[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return [];
  const merged = used.getMergedAreasOrNullObject().load('address');
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.address.split(',').flatMap((address) => parseArea(address, '') ?? []);
}
