import { netCostCells, sameSheet, areaReference, type Area, type Survey } from '../../workbook';
import { netCostByModel, type EvaluatedGood } from '../../workbook/results';
import { costValues, linesAt, type CostValues } from './cost-values';
import type { LineSource } from './line-source';
import { modelsIn } from './models-in';
import type { Typed } from './typed-reference';

/** One vehicle, the models of a column, or one table for each model. */
export const fleetShapes = ['one', 'models', 'sheets'] as const;
export type FleetShape = (typeof fleetShapes)[number];

/** One good that gets a sheet, before it is known how much room its tables need. */
export interface Subject extends Pick<EvaluatedGood, 'title' | 'lines' | 'model' | 'netCost'> {
  readonly values: CostValues;
  /** where its net cost stands now: a cell, or two columns of models and amounts */
  readonly amounts: Area | null;
}

/** What is evaluated, in the order of the lines or of the tables. */
export function subjectsOf(
  shape: FleetShape,
  sources: readonly LineSource[],
  netCost: Typed,
  survey: Survey,
): readonly Subject[] {
  if (shape === 'models') return sources.slice(0, 1).flatMap((one) => modelsOf(one, netCost));
  return sources.map(({ found, lines }) => {
    const { sheet } = found.table;
    const values = costValues(found);
    // on several sheets each has its own net cost, beside the words that say so
    const own = netCostCells(survey).find((cell) => sameSheet(cell.sheet, sheet)) ?? null;
    const stated =
      shape === 'one'
        ? statedIn(netCost)
        : { netCost: own === null ? null : areaReference(own, ''), amounts: own };
    return { title: sheet, lines, model: null, values, ...stated };
  });
}

function modelsOf({ found, lines, models }: LineSource, netCost: Typed): readonly Subject[] {
  const values = costValues(found);
  const { text = null, area = null } = netCost.kind === 'reference' ? netCost : {};
  return modelsIn(values.models).models.map(({ value, positions }) => ({
    title: String(value),
    lines,
    model: { column: models, value },
    values: linesAt(values, positions),
    netCost: text === null ? null : netCostByModel(text),
    amounts: area,
  }));
}

function statedIn(netCost: Typed): Pick<Subject, 'netCost' | 'amounts'> {
  if (netCost.kind === 'amount') return { netCost: netCost.amount, amounts: null };
  if (netCost.kind === 'reference') return { netCost: netCost.text, amounts: netCost.area };
  return { netCost: null, amounts: null };
}
