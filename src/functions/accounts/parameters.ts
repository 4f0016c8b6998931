import { optional, range, value } from '../parameters';

export const bookCosts = range(
  'costs',
  'Product, period and other costs of the books, one per cell. Blank or 0: left out.',
);
export const exchangeGains = optional(
  value('exchange_gains', 'Gains of currency conversion related to the production of the good.'),
);
export const exchangeLosses = optional(
  value('exchange_losses', 'Losses of currency conversion related to the production of the good.'),
);
export const allocatedAmount = value('cost', 'The cost to divide, above 0.');
export const bases = range(
  'bases',
  'Allocation base of each good: labour hours, machine hours, units, sales. Blank: no good.',
);
export const decimals = optional(
  value('decimals', 'Decimals to divide to, 2 for cents. Omitted: as many as a cell holds.'),
);
export const loan = value(
  'loan',
  'Amount of the loan; for a variable rate the principal at the beginning of the period.',
);
export const years = range('years', 'Years from the contract, or the period, to each payment.');
export const payments = range(
  'payments',
  'Principal of each payment; for a variable rate also what is still owed at the end of the period.',
);
export const maturity = value('maturity', 'Maturity in years: the cell with PRINCIPAL_MATURITY.');
export const maturities = range('maturities', 'Maturities of federal debt in years.');
export const yields = range('yields', 'Yield of each maturity, such as 0.047 or 4.7%.');
export const nearest = optional(
  value(
    'nearest',
    'TRUE: the nearest maturity, for a rate adjusted within a year. Else between two.',
  ),
);
export const interest = value('interest', 'Interest cost of the contract, above 0.');
export const rate = value('rate', 'Interest rate of the contract, such as 0.06 or 6%.');
export const comparableYield = value(
  'comparable_yield',
  'Yield of federal debt of the same maturity: the cell with COMPARABLE_YIELD.',
);
export const method = value('method', 'FIFO, LIFO or average.');
export const movements = range(
  'quantities',
  'Units of each movement: receipts and opening stock above 0, withdrawals below 0.',
);
export const receiptOrigins = range(
  'origins',
  'Of each receipt: originating (O) or non-originating (N). Blank beside a withdrawal.',
);
export const unitValues = optional(
  range('unit_values', 'Value per unit of each receipt, as section 7 or 8 values materials.'),
);
export const dates = optional(
  range('dates', 'Date of each movement. Omitted: the order of the lines.'),
);
export const categories = range('categories', 'The averaging category of each good.');
export const setValues = range('values', 'Value of each good of the set.');
export const setOrigins = range(
  'origins',
  'Of each good: originating (O) or non-originating (N). Blank: not stated.',
);
export const setValue = optional(
  value('set_value', 'Value of the set. Omitted: what the goods add up to.'),
);
