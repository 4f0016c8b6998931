import type { Reading } from '../types';
import { open, press } from './sources';

export const americanShare = press(
  'Reuters copy on ml-implode.com, 2017-10-15',
  'https://ml-implode.com/',
  '50 percent of the value of all NAFTA-produced cars, trucks and large engines',
);
const valueContent = press(
  'Reuters, 2017-11-29',
  'https://www.reuters.com/article/idUSW1N1K300C',
  "50 percent of vehicles' value content be produced in the United States",
);

/** How a US share is read wherever one is asked for: no published text says over what. */
export const usReadings = (classes: Reading['classes']): readonly Reading[] => [
  {
    term: 'us base',
    reading: 'net cost',
    others: ['transaction value', 'materials', 'regional value', 'customs value'],
    source: open(valueContent),
    settledBy: 'us base',
    classes,
  },
  {
    term: 'us numerator',
    reading: 'additive',
    others: ['subtractive'],
    source: open(americanShare),
    settledBy: 'us numerator',
    classes,
  },
];
