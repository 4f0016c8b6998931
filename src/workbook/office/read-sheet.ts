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
      hiddenRows: await hiddenRows(context, sheet, [{ first: rowIndex, count: rowCount }]),
      merges: await mergesIn(context, used),
      tooLarge: false,
    };
  });

async function readChunks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<readonly Excel.Range[]> {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const chunks: Excel.Range[] = [];
  for (let from = 0; from < rowCount; from += step) {
    const rows = Math.min(step, rowCount - from);
    const chunk = sheet.getRangeByIndexes(rowIndex + from, columnIndex, rows, columnCount);
    // one answer each: all of them together could pass the host's limit
    chunks.push(await answered(context, chunk.load('values,text,formulas')));
  }
  return chunks;
}

async function answered(context: Excel.RequestContext, chunk: Excel.Range): Promise<Excel.Range> {
  await context.sync();
  return chunk;
}

interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Which rows are hidden, found by halving those of which only some are. */
async function hiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  open: readonly Rows[],
): Promise<readonly number[]> {
  if (open.length === 0) return [];
  const looked = open.map((rows) => ({
    ...rows,
    range: sheet.getRangeByIndexes(rows.first, 0, rows.count, 1).load('rowHidden'),
  }));
  await context.sync();
  // null where only some of the rows are hidden
  const states = looked.map(({ first, count, range }) => {
    const hidden: boolean | null = range.rowHidden;
    return { first, count, hidden };
  });
  const whole = states
    .filter(({ hidden }) => hidden === true)
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
  const halves = states
    .filter(({ hidden, count }) => hidden === null && count > 1)
    .flatMap(({ first, count }) => {
      const half = Math.floor(count / 2);
      return [
        { first, count: half },
        { first: first + half, count: count - half },
      ];
    });
  const rest = await hiddenRows(context, sheet, halves);
  return [...whole, ...rest].sort((one, two) => one - two);
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
