import { call, type Family } from './shown';

/** When the net cost method is compulsory, s. 6(6). */
export const method: Family = {
  'N-NCREQ-01': [
    [
      '90 % of the units went to related persons',
      () => call('NET_COST_REQUIRED', 'nafta-1994', 'other good', 90000, 100000),
      true,
    ],
  ],
};
