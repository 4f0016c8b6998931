import { parseArea, type Area } from '../area';
import type { DefinedName, SheetFormulas, Survey, TableShape } from '../port';
import { calculationOf } from './calculation';
import { run } from './run';

/** A larger used range is not searched: reading it would stall the workbook. */
const MOST_SEARCHED = 2_000_000;
/** cells in one answer of the host, well under its limit of 5 MB */
const CELLS_AT_ONCE = 100_000;
/** a host that cannot calculate every formula lists those cells here, as a JSON array of addresses */
const NOT_RECALCULATED = 'NaftaOrigin.notRecalculated';

/** Two reads: the structure, then the formulas of every sheet. */
export const survey = (): Promise<Survey> =>
  run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const tables = workbook.tables.load('items/name,items/showHeaders');
    const names = workbook.names.load('items/name,items/formula');
    const application = workbook.application.load('calculationMode,calculationState');
    workbook.load('readOnly');
    const stale = workbook.settings.getItemOrNullObject(NOT_RECALCULATED).load('value');
    await context.sync();
    const opened = sheets.items.map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      names: sheet.names.load('items/name,items/formula'),
      protection: sheet.protection.load('protected'),
      sheet,
    }));
    const bodies = tables.items.map((table) => ({
      name: table.name,
      body: table.getDataBodyRange().load('address'),
      columns: table.columns.load('items/name'),
    }));
    await context.sync();
    const reads = opened.map((one) => ({ ...one, chunks: chunksOf(one.sheet, one.used) }));
    await context.sync();
    return {
      sheets: reads.map(sheetFormulas),
      names: [
        ...names.items.map((item) => named(item, null)),
        ...opened.flatMap((one) => one.names.items.map((item) => named(item, one.name))),
      ],
      tables: bodies.flatMap(tableShape),
      calculation: calculationOf(application),
      readOnly: workbook.readOnly,
      notRecalculated: stale.isNullObject ? [] : areasIn(stale.value),
    };
  });

type Chunks = readonly Excel.Range[] | 'too large';

function chunksOf(sheet: Excel.Worksheet, used: Excel.Range): Chunks {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (rowCount * columnCount > MOST_SEARCHED) return 'too large';
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / step) }, (_, index) =>
    sheet
      .getRangeByIndexes(
        rowIndex + index * step,
        columnIndex,
        Math.min(step, rowCount - index * step),
        columnCount,
      )
      .load('formulas'),
  );
}

function sheetFormulas(read: {
  readonly name: string;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly chunks: Chunks;
}): SheetFormulas {
  const { name, used, protection, chunks } = read;
  const empty = used.isNullObject;
  return {
    name,
    row: empty ? 0 : used.rowIndex,
    column: empty ? 0 : used.columnIndex,
    formulas: chunks === 'too large' ? [] : chunks.flatMap((chunk) => chunk.formulas),
    tooLarge: chunks === 'too large',
    protected: protection.protected,
  };
}

const named = (item: Excel.NamedItem, scope: string | null): DefinedName => ({
  name: item.name,
  formula: String(item.formula),
  scope,
});

function tableShape(table: {
  readonly name: string;
  readonly body: Excel.Range;
  readonly columns: Excel.TableColumnCollection;
}): readonly TableShape[] {
  const body = parseArea(table.body.address, '');
  const columns = table.columns.items.map(({ name }) => name);
  return body === null ? [] : [{ name: table.name, body, columns }];
}

function areasIn(value: unknown): readonly Area[] {
  const list: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown) => {
    const area = typeof text === 'string' ? parseArea(text, '') : null;
    return area === null ? [] : [area];
  });
}
