/** .xlsx and .xlsm files: read once, written back with nothing changed but what was changed. */
export { emptyXlsx } from './empty-xlsx';
export { readXlsx } from './read-xlsx';
export { writeXlsx } from './write-xlsx';
export { shiftXlsx } from './shift/shift-xlsx';
