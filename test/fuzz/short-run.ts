import fc from 'fast-check';
import type { FuzzTarget } from '../../fuzz/fuzz-target';

/** always the same inputs, so that a red test is red for everybody */
const SEED = 1994;

/** A target of `npm run fuzz` for a few seconds. */
export const shortRun = ({ name, shortRuns, property }: FuzzTarget): void => {
  test(`${name}, ${shortRuns} inputs`, async () => {
    await fc.assert(property() as fc.IAsyncPropertyWithHooks<unknown>, {
      seed: SEED,
      numRuns: shortRuns,
    });
  }, 120_000);
};
