import { call, totals, type Family } from './shown';

/** Self-produced materials, designated as intermediate materials or not. */
export const intermediate: Family = {
  'N-INTERMED-1': [
    ['net cost', () => totals(23.6, 0.2), 23.4],
    ['RVC', () => call('RVC_NET_COST', 23.4, 5.5), 17.9 / 23.4],
  ],
  'U-INTERMED-1': [
    ['net cost', () => totals(23.6, 0.2), 23.4],
    ['RVC', () => call('RVC_NET_COST', 23.4, 5.5), 17.9 / 23.4],
  ],
  // the law prints 42.9; 9.8 / 22.8 is 42.98..., cut and not rounded
  'N-INTERMED-2': [['RVC', () => call('RVC_NET_COST', totals(23.2, 0.4), 13), 9.8 / 22.8]],
  'U-INTERMED-2': [['RVC', () => call('RVC_NET_COST', totals(23.2, 0.4), 13), 9.8 / 22.8]],
};
