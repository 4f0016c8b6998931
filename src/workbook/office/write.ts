import { cellArea, fullAddress, localAddress, parseArea } from '../area';
import type { CellStyle, CellValue, CellWrite, ListNote, SheetPlan } from '../port';
import { halfDone, inTwoRequests, isProblemOf, problem, run, runWrite } from './run';

/** as much of a cell's text as a sentence quotes */
const QUOTED = 60;

/** Looks at the cell of the name, then writes exactly that one. */
export async function writeNamed(name: string, value: CellValue, before: string): Promise<void> {
  let stood: unknown = null;
  try {
    await inTwoRequests(async (context) => {
      const range = namedRange(context, name).load('values,formulas');
      await context.sync();
      if (range.isNullObject) throw problem('not-found');
      const now = String(range.values[0]?.[0]);
      if (now !== before) throw problem('changed', { name, now: now.slice(0, QUOTED) });
      stood = range.formulas[0]?.[0];
      namedRange(context, name).values = [[value]];
      await context.sync();
    });
  } catch (cause) {
    if (stood !== null) await putBack(name, value, stood, cause);
    throw cause;
  }
}

const namedRange = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();

/** A host that gave no good answer may have written all the same. */
async function putBack(
  name: string,
  value: CellValue,
  stood: unknown,
  cause: unknown,
): Promise<void> {
  let sheet = name;
  await run(async (context) => {
    const range = namedRange(context, name).load('formulas,address');
    await context.sync();
    if (range.isNullObject || range.formulas[0]?.[0] !== value) return;
    sheet = parseArea(range.address, '')?.sheet ?? name;
    range.formulas = [[stood]];
    await context.sync();
  }).catch(() => {
    throw halfDone(cause, [sheet]);
  });
}

/** The whole plan in one batch; where the host stops midway, what was done is taken back. */
export const carryOut = (plan: SheetPlan): Promise<void> =>
  orTakeBack(plan, () =>
    runWrite(async (context) => {
      queuePlan(context, plan);
      await context.sync();
    }),
  );

/** Puts the edits of a plan into a batch that its caller sends. */
export function queuePlan(context: Excel.RequestContext, plan: SheetPlan): void {
  const { worksheets } = context.workbook;
  const sheet = plan.addSheet ? worksheets.add(plan.sheet) : worksheets.getItem(plan.sheet);
  // first what a co-author could have made meanwhile, so that little is done when it fails
  for (const name of plan.names) addName(context, sheet, name);
  for (const cell of plan.cells) writeStyled(sheet, cell);
  for (const [column, points] of plan.widths) setWidth(sheet, column, points);
  for (const list of plan.lists) addList(sheet, list);
}

/**
 * Rejects where the plan cannot be carried out as it was made: a new sheet in a workbook whose
 * structure is protected, or cells of a sheet in which somebody has written meanwhile.
 */
export const refusePlan = (plan: SheetPlan): Promise<void> =>
  run((context) => (plan.addSheet ? refuseNewSheets(context) : refuseFilledCells(context, plan)));

export async function refuseNewSheets(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw problem('structure');
}

async function refuseFilledCells(
  context: Excel.RequestContext,
  { sheet, cells }: SheetPlan,
): Promise<void> {
  if (cells.length === 0) return;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const looked = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
    .load('formulas');
  await context.sync();
  const filled = cells.find(
    ({ row, column }) => looked.formulas[row - top]?.[column - left] !== '',
  );
  if (filled === undefined) return;
  throw problem('occupied', { cell: fullAddress(cellArea(sheet, filled.row, filled.column)) });
}

/** Runs a write that contains the plan; where the host stops midway, the plan is taken back. */
export async function orTakeBack(plan: SheetPlan, write: () => Promise<void>): Promise<void> {
  await refusePlan(plan);
  try {
    await write();
  } catch (cause) {
    // where not even the sheet could be added nothing was done, and a sheet of that name is another's
    if (!isProblemOf(cause, 'WorksheetCollection.add')) {
      await takeBack(plan, cause);
    }
    throw cause;
  }
}

export const STYLES: Readonly<Record<CellStyle, (range: Excel.Range) => void>> = {
  title: (range) => {
    range.format.font.bold = true;
  },
  label: (range) => {
    range.format.font.bold = true;
  },
  head: (range) => {
    range.format.font.bold = true;
  },
  input: (range) => {
    range.format.fill.color = '#FFF4CE';
  },
  date: (range) => {
    range.format.fill.color = '#FFF4CE';
    range.numberFormat = [['yyyy-mm-dd']];
  },
  percent: (range) => {
    range.format.fill.color = '#FFF4CE';
    range.numberFormat = [['0.0##%']];
  },
};

function writeStyled(sheet: Excel.Worksheet, { row, column, value, style }: CellWrite): void {
  const range = sheet.getRange(localAddress(cellArea('', row, column)));
  if (value !== '') range.values = [[value]];
  if (style !== undefined) STYLES[style](range);
}

export function setWidth(sheet: Excel.Worksheet, column: number, points: number): void {
  sheet.getRange(localAddress(cellArea('', 0, column))).format.columnWidth = points;
}

function addList(sheet: Excel.Worksheet, { cell, source, title, message }: ListNote): void {
  const validation = sheet.getRange(localAddress(cell)).dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: `=${fullAddress(source, '$')}` } };
  validation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.warning,
    title,
    message,
  };
}

function addName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, area, before }: SheetPlan['names'][number],
): void {
  const { names } = context.workbook;
  if (before === null) names.add(name, sheet.getRange(localAddress(area)));
  else names.getItem(name).formula = `=${fullAddress(area, '$')}`;
}

/** Undoes a plan that stopped midway: only what the plan itself would have made. */
export async function takeBack(plan: SheetPlan, cause: unknown): Promise<void> {
  try {
    await run(async (context) => {
      const { names, worksheets } = context.workbook;
      const made = plan.names.map((name) => ({
        ...name,
        item: names.getItemOrNullObject(name.name).load('formula'),
      }));
      const sheet = worksheets.getItemOrNullObject(plan.sheet).load('name');
      await context.sync();
      for (const { item, before, area } of made) {
        if (item.isNullObject || item.formula !== `=${fullAddress(area, '$')}`) continue;
        if (before === null) item.delete();
        else item.formula = before;
      }
      await context.sync();
      if (!sheet.isNullObject && plan.addSheet) sheet.delete();
      if (!sheet.isNullObject && !plan.addSheet) clear(sheet, plan);
      await context.sync();
    });
  } catch {
    throw halfDone(cause, [plan.sheet]);
  }
}

function clear(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column } of plan.cells) {
    sheet.getRange(localAddress(cellArea('', row, column))).clear();
  }
}
