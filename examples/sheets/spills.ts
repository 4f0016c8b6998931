import type { Cell } from '../ooxml/write-book';
import { call } from './cells';
import { looks } from './looks';

/** EVALUATION; a figure of 5 or more is money, otherwise a share. Another scenario may have more rows. */
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

/** COMPARE over every proposal, by date. */
export const comparison = (parameters: string): Cell => ({
  formula: call('COMPARE', parameters),
  style: looks.text,
  spill: {
    rows: 1,
    columns: 1,
    looks: [
      looks.label,
      looks.day,
      looks.percent,
      looks.percent,
      looks.percent,
      looks.percent,
      looks.percent,
      looks.wrapped,
      looks.verdictText,
      looks.money,
      looks.money,
      looks.note,
    ],
  },
});
