import { shownLevels, type Shown } from './choice';
import type { CellKind } from './study';

/** The level from which on a kind of cell is shown; null where it never is. */
const FROM: Readonly<Record<CellKind, Shown | null>> = {
  blank: 'results',
  text: 'results',
  truth: 'results',
  error: 'results',
  date: 'results',
  percent: 'results',
  code: 'results',
  result: 'results',
  number: 'numbers',
  amount: 'costs',
  stale: null,
};

/** Whether a copy of that level shows cells of the kind. */
export function shows(level: Shown, kind: CellKind): boolean {
  const from = FROM[kind];
  return from !== null && shownLevels.indexOf(from) <= shownLevels.indexOf(level);
}
