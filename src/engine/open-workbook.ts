import { allSteps } from './all-steps';
import { OpenBook } from './book/open-book';
import type { NewWorkbook, OpenWorkbook } from './types';
import { emptyXlsx, readXlsx, shiftXlsx, writeXlsx } from './xlsx';

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 *
 * Throws WorkbookError with a sentence for a person where the file cannot be read.
 *
 * @example
 * const workbook = openWorkbook(bytes);
 * workbook.value({ sheet: 'Costs', row: 0, column: 1 }) // 1250
 */
export const openWorkbook: OpenWorkbook = (bytes, options = {}) =>
  allSteps(
    OpenBook.opening(readXlsx(bytes, options.limits), options, {
      write: writeXlsx,
      shift: shiftXlsx,
    }),
  );

/**
 * A workbook with one empty sheet "Sheet1".
 *
 * @example
 * newWorkbook().sheets.map((sheet) => sheet.name) //=> ['Sheet1']
 */
export const newWorkbook: NewWorkbook = (options = {}) => openWorkbook(emptyXlsx(), options);
