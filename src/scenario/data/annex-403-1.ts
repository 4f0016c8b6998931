import type { Source } from '../../origin';
import { sor94 } from './sources';
import { coversOf, entriesOf } from './tariff-entries';

export const annex4031Source: Source = sor94(
  'Schedule IV (Annex 403.1)',
  'is, when imported, of a tariff provision listed in Schedule IV',
);

/**
 * The tracing list: Annex 403.1 as Schedule IV of SOR/94-14 prints it, 65 entries, numbered as in
 * the 2007 edition of the Harmonized System. Items of eight digits are Canadian.
 */
export const annex4031 = entriesOf(
  '40.09; 4010.31 through 4010.34 and 4010.39.10; 40.11; 4016.93.10; 4016.99.30; 7007.11 and 7007.21; 7009.10; 8301.20; 8407.31; 8407.32; 8407.33; 8407.34.10 and 8407.34.21; 8407.34.29; 8408.20; 84.09; 8413.30; 8414.80.10; 8415.20; 8421.39.20; 8481.20, 8481.30 and 8481.80; 8482.10 through 8482.80; 8483.10 through 8483.40; 8483.50; 8501.10; 8501.20; 8501.31; 8501.32.20; 8507.20.10, 8507.30.20, 8507.40.10 and 8507.80.20; 8511.30; 8511.40; 8511.50; 8512.20; 8512.40; ex 8519.81; 8527.21; 8527.29; 8536.50; 8536.90; 8537.10.21 and 8537.10.29; 8539.10; 8539.21; 8544.30; 87.06; 87.07; 8708.10.10; 8708.21; 8708.29.11 and 8708.29.19; 8708.29.20; 8708.30; 8708.40; 8708.50; 8708.70.11 and 8708.70.19; 8708.80; 8708.91; 8708.92; 8708.93.11 and 8708.93.19; 8708.94; 8708.95; 8708.99.14, 8708.99.15 and 8708.99.19; 8708.99.41 and 8708.99.49; 8708.99.51 and 8708.99.59; 8708.99.91 and 8708.99.99; 9031.80; 9032.89; 9401.20',
);

export const annex4031Covers = coversOf(annex4031);
