import { linksToResults } from '../../costsheet/map';
import type { SheetFormulas } from '../port';

/** Whether a sheet was written as results, so that it need not be read to find cost tables. */
export const isResultsSheet = ({ formulas }: SheetFormulas): boolean =>
  formulas.some((row) => row.some((cell) => typeof cell === 'string' && linksToResults(cell)));
