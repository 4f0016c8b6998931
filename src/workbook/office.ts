import { rangeOf, values } from './office/values';
import { calculate, calculation } from './office/calculation';
import { fileBytes, openNew } from './office/file';
import { readSheet } from './office/read-sheet';
import { run } from './office/run';
import { survey } from './office/survey';
import { watch } from './office/watch';
import { savesFiles } from './office/saves-files';
import { selection } from './office/selection';
import { carryOut, writeNamed } from './office/write';
import { writeBlocks } from './office/write-blocks';
import { writeFormulas } from './office/write-formulas';
import { drawsCharts } from './office/charts';
import { writeResults } from './office/write-results';
import type { WorkbookPort } from './port';

/** The workbook that Excel has open; nothing newer than ExcelApi 1.11 is needed. */
export const officeWorkbook: WorkbookPort = {
  survey,
  values,
  readSheet,
  writeBlocks,
  writeNamed,
  carryOut,
  writeFormulas,
  writeResults,
  drawsCharts,
  savesFiles,
  selection,
  calculate,
  calculation,
  watch,
  fileBytes,
  openNew,
  select: (area) =>
    run(async (context) => {
      const range = rangeOf(context, area);
      range.worksheet.activate();
      range.select();
      await context.sync();
    }),
};
