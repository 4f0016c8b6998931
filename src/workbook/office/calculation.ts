import type { Calculation } from '../port';
import { run } from './run';

const MODES: Readonly<Record<string, Calculation['mode']>> = {
  Automatic: 'automatic',
  AutomaticExceptTables: 'automatic except tables',
  Manual: 'manual',
};

export const calculationOf = (application: Excel.Application): Calculation => ({
  mode: MODES[application.calculationMode] ?? 'automatic',
  finished: application.calculationState === Excel.CalculationState.done,
});

export const calculation = (): Promise<Calculation> =>
  run(async (context) => {
    const application = context.workbook.application.load('calculationMode,calculationState');
    await context.sync();
    return calculationOf(application);
  });

/** What F9 does: calculates what has changed. */
export const calculate = (): Promise<void> =>
  run(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
