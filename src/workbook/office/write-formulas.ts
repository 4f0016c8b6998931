import { localAddress } from '../area';
import type { FormulaWrite, SheetPlan } from '../port';
import { formulaRuns, type FormulaRun } from './formula-runs';
import { halfDone, problem, run, runWrite } from './run';
import { rangeOf } from './values';
import { orTakeBack, queuePlan } from './write';

/** Looks at the cells first, then sends the settings and all formulas in one batch. */
export async function writeFormulas(
  writes: readonly FormulaWrite[],
  setup: SheetPlan | null,
): Promise<void> {
  if (writes.length === 0 && setup === null) return;
  const runs = formulaRuns(writes);
  await run((context) => refuseOccupied(context, runs));
  const write = (): Promise<void> =>
    runWrite(async (context) => {
      if (setup !== null) queuePlan(context, setup);
      for (const one of runs) queueRun(context, one);
      await context.sync();
    });
  await (setup === null ? allOrNothing(runs, write) : orTakeBack(setup, write));
}

function queueRun(context: Excel.RequestContext, { area, writes }: FormulaRun): void {
  const range = rangeOf(context, area);
  range.formulas = writes.map(({ formula }) => [formula]);
  const numberFormat = writes[0]?.numberFormat;
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
}

async function refuseOccupied(
  context: Excel.RequestContext,
  runs: readonly FormulaRun[],
): Promise<void> {
  const looked = runs.map(({ area, writes }) => ({
    writes,
    own: rangeOf(context, area).load('formulas'),
    // what spills stands alone in its run
    fills: rangeOf(context, writes[0]?.fills ?? area).load('values'),
  }));
  await context.sync();
  for (const { writes, own, fills } of looked) {
    for (const [index, write] of writes.entries()) {
      const formula: unknown = own.formulas[index]?.[0];
      const filled = write.fills === undefined ? [fills.values[index] ?? []] : fills.values;
      const blank = filled.every((row) => row.every((value) => value === ''));
      if (String(formula) !== write.before || (write.before === '' && !blank)) {
        const area = write.before === '' ? (write.fills ?? write.cell) : write.cell;
        throw problem('occupied', { cell: `${area.sheet}!${localAddress(area)}` });
      }
    }
  }
}

/** A host that stops midway has written the first formulas: they get their old text again. */
async function allOrNothing(
  runs: readonly FormulaRun[],
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (cause) {
    await run(async (context) => {
      const now = runs.map(({ area }) => rangeOf(context, area).load('formulas'));
      await context.sync();
      runs.forEach(({ writes }, index) => takeBack(writes, now[index]));
      await context.sync();
    }).catch(() => {
      throw halfDone(
        cause,
        runs.map(({ area }) => area.sheet),
      );
    });
    throw cause;
  }
}

/** Only what this write has changed: what stands elsewhere in the run may be another's by now. */
function takeBack(writes: readonly FormulaWrite[], range: Excel.Range | undefined): void {
  if (range === undefined) return;
  const stands = writes.map((one, index): unknown => range.formulas[index]?.[0] === one.formula);
  if (!stands.includes(true)) return;
  range.formulas = writes.map((one, index) => [
    stands[index] === true ? one.before : range.formulas[index]?.[0],
  ]);
}
