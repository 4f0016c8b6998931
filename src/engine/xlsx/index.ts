/** .xlsx and .xlsm files: read once, written back with nothing changed but what was changed. */
export { readXlsx } from './read-xlsx';
