import { WorkbookError } from '../types';

/** What a person is told of an edit that cannot be made. */
export const refusals = {
  noSheet: (name: string) =>
    new WorkbookError('noSheet', `There is no sheet named "${name}" in this workbook.`),
  sheetExists: (name: string) =>
    new WorkbookError(
      'sheetExists',
      `There is a sheet named "${name}" already: choose another name.`,
    ),
  sheetName: (name: string) =>
    new WorkbookError(
      'sheetName',
      `"${name}" cannot name a sheet: use 1 to 31 characters without : \\ / ? * [ ].`,
    ),
  lastSheet: (name: string) =>
    new WorkbookError(
      'lastSheet',
      `"${name}" is the only visible sheet, and a workbook needs one: add a sheet first.`,
    ),
  sheetNeeded: (name: string, by: string) =>
    new WorkbookError(
      'sheetNeeded',
      `"${name}" cannot be deleted here, ${by} refers to it: delete it in Excel.`,
    ),
  nameExists: (name: string) =>
    new WorkbookError('nameExists', `The name ${name} exists already: change it instead.`),
  noName: (name: string) =>
    new WorkbookError('noName', `There is no name ${name} in this workbook.`),
  formula: (formula: string, words: string) =>
    new WorkbookError('formula', `${formula} cannot be entered: ${words}.`),
  arrayPart: (cell: string) =>
    new WorkbookError(
      'arrayPart',
      `${cell} is part of an array formula: change the array's first cell instead.`,
    ),
  resultCut: (cell: string) =>
    new WorkbookError(
      'resultCut',
      `The result of ${cell} would be cut in two and cannot be calculated anew here: insert or delete beside it.`,
    ),
  place: (row: number, column: number) =>
    new WorkbookError('place', `Row ${row + 1}, column ${column + 1} lies outside of a sheet.`),
};
