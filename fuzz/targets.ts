import type { FuzzTarget } from './fuzz-target';
import { costTables } from './targets/cost-tables';
import { calculation, oracle } from './targets/engine';
import { blanksAreOne, functionsAnswer } from './targets/functions';
import { laws } from './targets/laws';
import { numberText } from './targets/number-text';
import { pane } from './targets/pane';
import { reader } from './targets/reader';

/** Every door of the product that somebody else's input comes through. */
export const targets: readonly FuzzTarget[] = [
  functionsAnswer,
  blanksAreOne,
  ...laws,
  reader,
  calculation,
  oracle,
  costTables,
  numberText,
  pane,
];
