import { call, type Family } from './shown';

/** The share of non-originating value that is disregarded. */
export const deMinimis: Family = {
  'N-DEMIN-01': [['limit', () => call('REQUIREMENT', 'nafta-1994', 'DE MINIMIS'), 0.07]],
  'U-DEMIN-01': [['limit', () => call('REQUIREMENT', 'usmca-2020', 'DE MINIMIS'), 0.1]],
};
