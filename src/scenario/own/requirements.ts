import type { Exact } from '../../origin';
import { fractionOf } from '../steps';
import type { GoodClass, Requirement, Scenario, Step } from '../types';
import { percentOf, type OwnFigure } from './figure';

/** What an own proposal asks: of classes that its rows name, and of whatever good is judged. */
export interface OwnRequirements {
  readonly requirements: readonly Requirement[];
  readonly judged: readonly Requirement[];
}

/**
 * Rows as requirements. A class with rows of its own has those; any other that is judged has the rows
 * without a good. Before the first day that the rows name, the steps of the base still apply.
 */
export function ownRequirements(base: Scenario, figures: readonly OwnFigure[]): OwnRequirements {
  const measures = new Set(figures.map(({ measure }) => measure));
  const requirements: Requirement[] = [];
  const judged: Requirement[] = [];
  for (const measure of measures) {
    const rows = figures.filter((figure) => figure.measure === measure);
    for (const { class: goodClass } of base.classes) {
      const own = rows.filter((row) => row.class === goodClass);
      const used = own.length > 0 ? own : rows.filter((row) => row.class === null);
      if (used.length === 0) continue;
      const into = own.length > 0 ? requirements : judged;
      into.push({ measure, classes: [goodClass], steps: stepsOf(base, measure, goodClass, used) });
      if (measure === 'LVC') into.push(...materials(base, goodClass, used));
    }
  }
  return { requirements, judged };
}

function stepsOf(
  base: Scenario,
  measure: Requirement['measure'],
  goodClass: GoodClass,
  figures: readonly OwnFigure[],
): readonly Step[] {
  const own = figures.flatMap(({ value, from, source }): readonly Step[] =>
    value === 'none' ? [] : [{ percent: percentOf(value), from, to: null, source }],
  );
  const first = own[0]?.from ?? null;
  if (first === null) return own;
  const before = baseSteps(base, measure, goodClass);
  return [...before.filter(({ from }) => from === null || from < first), ...own];
}

const baseSteps = (
  base: Scenario,
  measure: Requirement['measure'],
  goodClass: GoodClass,
): readonly Step[] =>
  base.requirements.find((row) => row.measure === measure && row.classes.includes(goodClass))
    ?.steps ?? [];

/** The material minimum moves with the total: less by the same credits as in the base. */
function materials(
  base: Scenario,
  goodClass: GoodClass,
  figures: readonly OwnFigure[],
): readonly Requirement[] {
  const measure = 'LVC MATERIALS';
  const total = baseSteps(base, 'LVC', goodClass).at(-1);
  const minimum = baseSteps(base, measure, goodClass).at(-1);
  if (total === undefined || minimum === undefined) return [];
  const credits = fractionOf(total.percent).minus(fractionOf(minimum.percent));
  const moved = figures.flatMap((figure): readonly OwnFigure[] => {
    const value: Exact | null = figure.value === 'none' ? null : figure.value.minus(credits);
    return value === null || !value.isPositive() ? [] : [{ ...figure, value }];
  });
  return [{ measure, classes: [goodClass], steps: stepsOf(base, measure, goodClass, moved) }];
}
