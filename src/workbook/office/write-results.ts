import { cellArea, localAddress } from '../area';
import type { BlockWrite, CellWrite } from '../port';
import { stopped } from '../results/stopped';
import type { AreaLook, PagePlan, ResultsPlan, ResultsSheet } from '../results/results-plan';
import { queueChart } from './charts';
import { halfDone, isProblemOf, problem, run, runWrite } from './run';
import { clear, refuseFilled } from './write-blocks';
import { rangeOf } from './values';
import {
  queuePlan,
  refuseNewSheets,
  refusePlan,
  setWidth,
  STYLES,
  takeBack as takePlanBack,
} from './write';

/** Sheets in one request: many more would pass the host's limit of 5 MB. */
const SHEETS_AT_ONCE = 25;
/** in points: a page holds much, and most printers leave out less */
const MARGIN = 25.2;
const SHADE = '#F2F2F2';

/** Looks first whether the places are free, then writes; what stopped midway is taken back. */
export async function writeResults(
  plan: ResultsPlan,
  goOn: (sheets: number) => boolean,
): Promise<void> {
  await run((context) => refuseTaken(context, plan.sheets));
  await run((context) => refuseFilled(context, plan.columns));
  const { setup } = plan;
  await (setup === null ? run(refuseNewSheets) : refusePlan(setup));
  let settled = setup === null;
  try {
    await runWrite(async (context) => {
      if (setup !== null) {
        queuePlan(context, setup);
        await context.sync();
        settled = true;
      }
      for (const block of plan.columns) queueBlock(context, block);
      await writeSheets(context, plan.sheets, goOn);
    });
  } catch (cause) {
    await takeBack(plan, cause);
    // where not even the settings' sheet could be added, one of that name is another's
    const settingsToo = settled || !isProblemOf(cause, 'WorksheetCollection.add');
    if (setup !== null && settingsToo) await takePlanBack(setup, cause);
    throw cause;
  }
}

async function refuseTaken(
  context: Excel.RequestContext,
  sheets: readonly ResultsSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const there = sheets.map(({ sheet }) => worksheets.getItemOrNullObject(sheet).load('name'));
  await context.sync();
  if (there.some(({ isNullObject }) => !isNullObject)) throw problem('exists');
}

function queueBlock(context: Excel.RequestContext, { area, formulas }: BlockWrite): void {
  rangeOf(context, area).formulas = formulas.map((row) => [...row]);
}

async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly ResultsSheet[],
  goOn: (sheets: number) => boolean,
): Promise<void> {
  for (let from = 0; from < sheets.length; from += SHEETS_AT_ONCE) {
    const batch = sheets.slice(from, from + SHEETS_AT_ONCE);
    for (const sheet of batch) queueSheet(context, sheet);
    await sent(context);
    if (!goOn(from + batch.length)) throw stopped();
  }
}

/** One request for each batch, so that there is something to stop between them. */
const sent = (context: Excel.RequestContext): Promise<void> => context.sync();

function queueSheet(context: Excel.RequestContext, plan: ResultsSheet): void {
  const sheet = context.workbook.worksheets.add(plan.sheet);
  for (const cell of plan.cells) queueCell(sheet, cell);
  for (const look of plan.looks) queueLook(sheet, look);
  for (const [column, points] of plan.widths) setWidth(sheet, column, points);
  for (const [row, points] of plan.heights) {
    sheet.getRange(localAddress(cellArea('', row, 0))).format.rowHeight = points;
  }
  queuePage(sheet, plan.page);
  for (const chart of plan.charts ?? []) queueChart(sheet, chart);
}

function queueCell(sheet: Excel.Worksheet, { row, column, value, style }: CellWrite): void {
  const range = sheet.getRange(localAddress(cellArea('', row, column)));
  if (value !== '') range.formulas = [[value]];
  if (style !== undefined) STYLES[style](range);
}

function queueLook(sheet: Excel.Worksheet, look: AreaLook): void {
  const { area, numberFormat, bold, fontSize, wrap, top, shaded } = look;
  const range = sheet.getRange(localAddress(area));
  if (numberFormat !== undefined) {
    const row = Array.from({ length: area.columns }, () => numberFormat);
    range.numberFormat = Array.from({ length: area.rows }, () => row);
  }
  if (bold !== undefined) range.format.font.bold = bold;
  if (fontSize !== undefined) range.format.font.size = fontSize;
  if (shaded === true) range.format.fill.color = SHADE;
  if (wrap !== undefined) range.format.wrapText = wrap;
  if (top === true) range.format.verticalAlignment = Excel.VerticalAlignment.top;
}

function queuePage(sheet: Excel.Worksheet, { area, footer }: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  // room for the footer
  pageLayout.bottomMargin = 2 * MARGIN;
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.center;
  pages.rightFooter = footer.right;
  pageLayout.setPrintArea(localAddress(area));
}

/** Deletes the sheets that were made and clears the columns, which were blank. */
async function takeBack(plan: ResultsPlan, cause: unknown): Promise<void> {
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const made = plan.sheets.map((one) => {
        const sheet = worksheets.getItemOrNullObject(one.sheet).load('name');
        return { one, sheet, title: sheet.getRange('A1').load('values') };
      });
      await context.sync();
      for (const { one, sheet, title } of made) {
        // a sheet of that name with another title is somebody else's
        if (!sheet.isNullObject && title.values[0]?.[0] === titleOf(one)) sheet.delete();
      }
      await context.sync();
    });
  } catch {
    throw halfDone(
      cause,
      plan.sheets.map(({ sheet }) => sheet),
    );
  }
  await clear(plan.columns, cause);
}

/** What the first cell shows: an apostrophe before a text is not part of it. */
const titleOf = ({ cells }: ResultsSheet): string =>
  String(cells.find(({ row, column }) => row === 0 && column === 0)?.value ?? '').replace(/^'/, '');
