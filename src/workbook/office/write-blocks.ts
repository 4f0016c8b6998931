import { localAddress } from '../area';
import type { BlockWrite, SheetPlan } from '../port';
import { halfDone, problem, run, runWrite } from './run';
import { rangeOf } from './values';
import { orTakeBack, queuePlan } from './write';

/** Looks at the cells first, then writes all blocks in one batch; what stopped midway is cleared. */
export async function writeBlocks(
  blocks: readonly BlockWrite[],
  setup: SheetPlan | null = null,
): Promise<void> {
  if (blocks.length === 0) return;
  await run((context) => refuseFilled(context, blocks));
  const write = (): Promise<void> =>
    runWrite(async (context) => {
      if (setup !== null) queuePlan(context, setup);
      for (const { area, formulas } of blocks) {
        rangeOf(context, area).formulas = formulas.map((row) => [...row]);
      }
      await context.sync();
    });
  try {
    await (setup === null ? write() : orTakeBack(setup, write));
  } catch (cause) {
    await clear(blocks, cause);
    throw cause;
  }
}

export async function refuseFilled(
  context: Excel.RequestContext,
  blocks: readonly BlockWrite[],
): Promise<void> {
  const looked = blocks.map(({ area }) => ({
    area,
    range: rangeOf(context, area).load('formulas'),
  }));
  await context.sync();
  for (const { area, range } of looked) {
    if (range.formulas.some((row) => row.some((cell) => cell !== ''))) {
      throw problem('occupied', { cell: `${area.sheet}!${localAddress(area)}` });
    }
  }
}

/** The cells were blank: clearing them takes back what a host that stopped midway has written. */
export async function clear(blocks: readonly BlockWrite[], cause: unknown): Promise<void> {
  try {
    await run(async (context) => {
      const ranges = blocks.map(({ area }) => rangeOf(context, area).load('formulas'));
      await context.sync();
      // a protected sheet refuses the write and the clearing: then there is nothing to clear
      for (const range of ranges) {
        const isBlank = range.formulas.every((row) => row.every((cell) => cell === ''));
        if (!isBlank) range.clear(Excel.ClearApplyTo.contents);
      }
      await context.sync();
    });
  } catch {
    throw halfDone(
      cause,
      blocks.map(({ area }) => area.sheet),
    );
  }
}
