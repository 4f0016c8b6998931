import type { FuzzTarget } from './fuzz-target';
import { blanksAreOne, functionsAnswer } from './targets/functions';
import { laws } from './targets/laws';
import { reader } from './targets/reader';

/** Every door of the product that somebody else's input comes through. */
export const targets: readonly FuzzTarget[] = [functionsAnswer, blanksAreOne, ...laws, reader];
