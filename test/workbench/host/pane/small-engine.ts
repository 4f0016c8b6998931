import { SmallWorkbook } from '../../../support/excel/small-workbook';

export const newWorkbook = (): SmallWorkbook => new SmallWorkbook();
export const openWorkbook = newWorkbook;
