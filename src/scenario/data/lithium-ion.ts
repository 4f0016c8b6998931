import type { Reading } from '../types';
import { annex4031Source } from './annex-403-1';

/** Lithium-ion packs left 8507.80 in the edition of 2012, and the list was not extended to 8507.60. */
export const lithiumIon: Reading = {
  term: 'li-ion',
  reading: 'not traced',
  others: ['traced'],
  source: {
    ...annex4031Source,
    quote: '8507.20.10, 8507.30.20, 8507.40.10 and 8507.80.20',
    confidence: 'open',
  },
  settledBy: 'li-ion',
  classes: [
    'passenger vehicle',
    'light truck',
    'other vehicle',
    'engine',
    'transmission',
    'listed part',
    'bearing',
  ],
};
