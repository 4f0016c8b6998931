/** The embedded workbook: .xlsx in, calculation, .xlsx out. Knows no rule of origin, no Excel, no page. */
export { newWorkbook, openWorkbook } from './open-workbook';
export { allSteps } from './all-steps';
export { calculationBook } from './calculation-book';
export type { BookContent, CalculationBook, PlainCell, SheetContent } from './calculation-book';
export { customFunctionsFrom } from './custom-functions';
export type { Association } from './custom-functions';
export * from './types';
export { ZipOfFiles } from './zip-files';
