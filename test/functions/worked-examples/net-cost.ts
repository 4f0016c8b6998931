import { column } from '../../support/host';
import { call, totals, type Family } from './shown';

const books = () => call('TOTAL_COST', column(2000, 1000, 2400, 3200, 400));

/** Total cost, net cost and the regional value content from them. */
export const netCost: Family = {
  'N-RVC-NC-01': [
    ['net cost', () => totals(100, 5, 2.5, 3, 1.5), 88],
    ['RVC', () => call('RVC_NET_COST', 88, 40), 48 / 88],
  ],
  'U-RVC-NC-01': [
    ['net cost', () => totals(100, 5, 2.5, 3, 1.5), 88],
    ['RVC', () => call('RVC_NET_COST', 88, 40), 48 / 88],
  ],
  'N-NETCOST-A': [
    ['total cost', books, 9000],
    ['net cost', () => totals(9000, 1200), 7800],
  ],
  'U-NETCOST-A': [
    ['total cost', books, 9000],
    ['net cost', () => totals(9000, 1200), 7800],
  ],
  'N-NETCOST-C': [
    ['good C', () => totals(4136, 300), 3836],
    ['good D', () => totals(3043, 120), 2923],
    ['both', () => totals(7179, 420), 6759],
  ],
  'U-NETCOST-C': [
    ['good C', () => totals(4136, 300), 3836],
    ['good D', () => totals(3043, 120), 2923],
  ],
};
