import type { Cell } from '../ooxml/write-book';
import { call } from './cells';
import { looks } from './looks';

/** EVALUATION; a figure above 100 is money, otherwise a share. Another scenario may have more rows. */
export const evaluation = (parameters: string): Cell => ({
  formula: call('EVALUATION', parameters),
  style: looks.text,
  spill: {
    rows: 1,
    columns: 1,
    prepared: 32,
    looks: [
      looks.label,
      looks.measured,
      looks.measured,
      looks.points,
      looks.money,
      looks.text,
      looks.wrapped,
      looks.wrapped,
      looks.note,
    ],
  },
});
