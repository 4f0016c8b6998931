import { column } from '../../support/host';
import { call, type Family } from './shown';

/** A column of a spill, of the rows with a code. */
const spilled = (found: unknown, column: number, code: string) =>
  (found as unknown[][]).filter((row) => row.at(-1) === code).map((row) => row[column]);

const NON_ORIGINATING_VALUE = 4;

/** Identical materials, none of them originating: receipts and shipments of January. */
const identical = (method: string) =>
  call(
    'FUNGIBLE_MATERIALS',
    method,
    column(200, 1000, 1000, -500, -500, 1000, -1500, 2000, -1500),
    column('N', 'N', 'N', '', '', 'N', '', 'N', ''),
    column(1.05, 1, 1.1, '', '', 1.05, '', 1.1, ''),
    column(1, 3, 5, 8, 9, 10, 14, 16, 18),
  );

/** Fungible materials, opening stock first; the shipment of 10 January stands before the receipt. */
const fungible = (method: string) =>
  call(
    'FUNGIBLE_MATERIALS',
    method,
    column(100, 100, 1000, 1000, -100, 1000, -700, 2000, -1000, -900),
    column('O', 'N', 'O', 'N', '', 'O', '', 'N', '', ''),
    column(1, 1.1, 1, 1.1, '', 1.05, '', 1.1, '', ''),
  );

const withdrawn = (found: unknown) =>
  spilled(found, NON_ORIGINATING_VALUE, 'withdrawal').join(', ');

/** Years 1 to 10 and the principal of each payment, as Schedule XI prints them. */
const payments = [
  75867.96, 80420.04, 85245.24, 90359.95, 95781.55, 101528.44, 107620.15, 114077.36, 120922,
  128177.32,
];
const years = payments.map((_, index) => index + 1);
const maturity = () => call('PRINCIPAL_MATURITY', 1_000_000, column(...years), column(...payments));
const yieldAt = (years: unknown) =>
  call('COMPARABLE_YIELD', years, column(5, 7), column(0.047, 0.05));

const exchange = [['total cost', () => call('TOTAL_COST', 45000, 7000, 6000), 44000]] as const;

/** The books: total cost, allocation, inventories, interest, and sets. */
export const accounts: Family = {
  'N-FX-GAIN': exchange,
  'U-FX-GAIN': exchange,
  'N-ALLOC-A1': [
    [
      'goods A, B',
      () => String(call('ALLOCATED_COST', 6e6, column(5000, 3000))),
      '3750000,2250000',
    ],
  ],
  'N-ALLOC-A4': [
    [
      'goods A, B',
      () => String(call('ALLOCATED_COST', 6e6, column(1200, 1800))),
      '2400000,3600000',
    ],
  ],
  'N-ALLOC-B1': [
    ['goods A, B', () => String(call('ALLOCATED_COST', 30, column(5 + 10, 5 + 5))), '18,12'],
  ],
  'N-INV-FIFO': [
    ['VNM of each shipment', () => withdrawn(identical('FIFO')), '510, 500, 1615, 1615'],
  ],
  'N-FUNG-FIFO': [['VNM of each shipment', () => withdrawn(fungible('FIFO')), '0, 110, 660, 440']],
  'N-INTEREST-FIXED': [
    ['maturity', maturity, 6],
    ['yield', () => yieldAt(maturity()), 0.0485],
    ['interest', () => call('NON_ALLOWABLE_INTEREST', 60000, 0.06, yieldAt(maturity())), 0],
  ],
  'U-SET-1': [['originates', () => call('SET_DE_MINIMIS', column(96, 4), column('O', 'N')), true]],
  'U-SET-4': [
    ['originates', () => call('SET_DE_MINIMIS', column(87, 13), column('O', 'N')), false],
  ],
  'T-TV-1000': [['RVC', () => call('RVC_TRANSACTION_VALUE', 1000, 300), 0.7]],
};
