import { localAddress } from '../area';
import type { FormulaWrite, SheetPlan } from '../port';
import { halfDone, problem, run, runWrite } from './run';
import { rangeOf } from './values';
import { orTakeBack, queuePlan } from './write';

/** Looks at the cells first, then sends the settings and all formulas in one batch. */
export async function writeFormulas(
  writes: readonly FormulaWrite[],
  setup: SheetPlan | null,
): Promise<void> {
  if (writes.length === 0 && setup === null) return;
  await run((context) => refuseOccupied(context, writes));
  const write = (): Promise<void> =>
    runWrite(async (context) => {
      if (setup !== null) queuePlan(context, setup);
      for (const one of writes) queueFormula(context, one);
      await context.sync();
    });
  await (setup === null ? allOrNothing(writes, write) : orTakeBack(setup, write));
}

function queueFormula(
  context: Excel.RequestContext,
  { cell, formula, numberFormat }: FormulaWrite,
): void {
  const range = rangeOf(context, cell);
  range.formulas = [[formula]];
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
}

async function refuseOccupied(
  context: Excel.RequestContext,
  writes: readonly FormulaWrite[],
): Promise<void> {
  const looked = writes.map((write) => ({
    write,
    own: rangeOf(context, write.cell).load('formulas'),
    fills: rangeOf(context, write.fills ?? write.cell).load('values'),
  }));
  await context.sync();
  for (const { write, own, fills } of looked) {
    const formula: unknown = own.formulas[0]?.[0];
    const blank = fills.values.every((row) => row.every((value) => value === ''));
    if (String(formula) !== write.before || (write.before === '' && !blank)) {
      const area = write.before === '' ? (write.fills ?? write.cell) : write.cell;
      throw problem('occupied', { cell: `${area.sheet}!${localAddress(area)}` });
    }
  }
}

/** A host that stops midway has written the first formulas: they get their old text again. */
async function allOrNothing(
  writes: readonly FormulaWrite[],
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (cause) {
    await run(async (context) => {
      const now = writes.map((one) => rangeOf(context, one.cell).load('formulas'));
      await context.sync();
      writes.forEach((one, index) => {
        const range = now[index];
        if (range?.formulas[0]?.[0] === one.formula) range.formulas = [[one.before]];
      });
      await context.sync();
    }).catch(() => {
      throw halfDone(
        cause,
        writes.map(({ cell }) => cell.sheet),
      );
    });
    throw cause;
  }
}
