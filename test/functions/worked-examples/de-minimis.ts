import { column } from '../../support/host';
import { call, type Family } from './shown';

/**
 * A gear box part whose net cost and transaction value are 1,000: originating material of 950, and
 * imports. By section 9 the originating material lets 380 in, by section 7 nothing.
 */
const waived = (scenario: string, imports: number) =>
  call(
    'QUALIFIES',
    column(950, imports),
    column('MX', 'CN'),
    1000,
    scenario,
    column('8708.30', '7318.15'),
    column('originating', ''),
    'transmission',
    null,
    [
      ['Transaction value', 1000],
      ['Tariff shift', 'no'],
    ],
  );

/** The share of non-originating value that is disregarded. */
export const deMinimis: Family = {
  'N-DEMIN-01': [
    ['limit', () => call('REQUIREMENT', 'nafta-1994', 'DE MINIMIS'), 0.07],
    ['7 % of ordinary value waives it, whatever is traced', () => waived('nafta-1994', 70), true],
    ['a cent more does not', () => waived('nafta-1994', 70.01), false],
  ],
  'U-DEMIN-01': [
    ['limit', () => call('REQUIREMENT', 'usmca-2020', 'DE MINIMIS'), 0.1],
    ['10 % waives it', () => waived('usmca-2020; rvc = 95%', 100), true],
    ['a cent more does not', () => waived('usmca-2020; rvc = 95%', 100.01), false],
  ],
};
