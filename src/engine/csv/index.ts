/** Text files of separated values, as rows of cells and as a workbook. */
export { openCsv } from './open-csv';
export { csvValue, readCsv } from './read-csv';
