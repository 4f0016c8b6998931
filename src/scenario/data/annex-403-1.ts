import type { Source } from '../../origin';
import { sor94 } from './sources';

export const annex4031Source: Source = sor94(
  'Schedule IV (Annex 403.1)',
  'is, when imported, of a tariff provision listed in Schedule IV',
);

/** An entry of a tariff list as printed, with the digits it covers. */
export interface ListEntry {
  readonly entry: string;
  /** prefixes of 4 to 8 digits, or ranges of six digits */
  readonly covers: readonly string[];
  /** printed with "ex": only the goods described */
  readonly described?: true;
}

/**
 * The tracing list: Annex 403.1 as Schedule IV of SOR/94-14 prints it, 65 entries, numbered as in
 * the 2007 edition of the Harmonized System. Items of eight digits are Canadian.
 */
export const annex4031: readonly ListEntry[] = [
  { entry: '40.09', covers: ['4009'] },
  { entry: '4010.31 through 4010.34 and 4010.39.10', covers: ['401031-401034', '40103910'] },
  { entry: '40.11', covers: ['4011'] },
  { entry: '4016.93.10', covers: ['40169310'] },
  { entry: '4016.99.30', covers: ['40169930'] },
  { entry: '7007.11 and 7007.21', covers: ['700711', '700721'] },
  { entry: '7009.10', covers: ['700910'] },
  { entry: '8301.20', covers: ['830120'] },
  { entry: '8407.31', covers: ['840731'] },
  { entry: '8407.32', covers: ['840732'] },
  { entry: '8407.33', covers: ['840733'] },
  { entry: '8407.34.10 and 8407.34.21', covers: ['84073410', '84073421'] },
  { entry: '8407.34.29', covers: ['84073429'] },
  { entry: '8408.20', covers: ['840820'] },
  { entry: '84.09', covers: ['8409'] },
  { entry: '8413.30', covers: ['841330'] },
  { entry: '8414.80.10', covers: ['84148010'] },
  { entry: '8415.20', covers: ['841520'] },
  { entry: '8421.39.20', covers: ['84213920'] },
  { entry: '8481.20, 8481.30 and 8481.80', covers: ['848120', '848130', '848180'] },
  { entry: '8482.10 through 8482.80', covers: ['848210-848280'] },
  { entry: '8483.10 through 8483.40', covers: ['848310-848340'] },
  { entry: '8483.50', covers: ['848350'] },
  { entry: '8501.10', covers: ['850110'] },
  { entry: '8501.20', covers: ['850120'] },
  { entry: '8501.31', covers: ['850131'] },
  { entry: '8501.32.20', covers: ['85013220'] },
  {
    entry: '8507.20.10, 8507.30.20, 8507.40.10 and 8507.80.20',
    covers: ['85072010', '85073020', '85074010', '85078020'],
  },
  { entry: '8511.30', covers: ['851130'] },
  { entry: '8511.40', covers: ['851140'] },
  { entry: '8511.50', covers: ['851150'] },
  { entry: '8512.20', covers: ['851220'] },
  { entry: '8512.40', covers: ['851240'] },
  { entry: 'ex 8519.81', covers: ['851981'], described: true },
  { entry: '8527.21', covers: ['852721'] },
  { entry: '8527.29', covers: ['852729'] },
  { entry: '8536.50', covers: ['853650'] },
  { entry: '8536.90', covers: ['853690'] },
  { entry: '8537.10.21 and 8537.10.29', covers: ['85371021', '85371029'] },
  { entry: '8539.10', covers: ['853910'] },
  { entry: '8539.21', covers: ['853921'] },
  { entry: '8544.30', covers: ['854430'] },
  { entry: '87.06', covers: ['8706'] },
  { entry: '87.07', covers: ['8707'] },
  { entry: '8708.10.10', covers: ['87081010'] },
  { entry: '8708.21', covers: ['870821'] },
  { entry: '8708.29.11 and 8708.29.19', covers: ['87082911', '87082919'] },
  { entry: '8708.29.20', covers: ['87082920'] },
  { entry: '8708.30', covers: ['870830'] },
  { entry: '8708.40', covers: ['870840'] },
  { entry: '8708.50', covers: ['870850'] },
  { entry: '8708.70.11 and 8708.70.19', covers: ['87087011', '87087019'] },
  { entry: '8708.80', covers: ['870880'] },
  { entry: '8708.91', covers: ['870891'] },
  { entry: '8708.92', covers: ['870892'] },
  { entry: '8708.93.11 and 8708.93.19', covers: ['87089311', '87089319'] },
  { entry: '8708.94', covers: ['870894'] },
  { entry: '8708.95', covers: ['870895'] },
  { entry: '8708.99.14, 8708.99.15 and 8708.99.19', covers: ['87089914', '87089915', '87089919'] },
  { entry: '8708.99.41 and 8708.99.49', covers: ['87089941', '87089949'] },
  { entry: '8708.99.51 and 8708.99.59', covers: ['87089951', '87089959'] },
  { entry: '8708.99.91 and 8708.99.99', covers: ['87089991', '87089999'] },
  { entry: '9031.80', covers: ['903180'] },
  { entry: '9032.89', covers: ['903289'] },
  { entry: '9401.20', covers: ['940120'] },
];

export const annex4031Covers: readonly string[] = annex4031.flatMap(({ covers }) => covers);
