import { Exact, failure, success, type Limit, type Outcome } from '../origin';
import { firstDayOf, type FiscalYearStart } from './fiscal-year';
import { say } from './sentences';
import type { GoodClass, Requirement, Scenario, Step } from './types';

/** The day for which a requirement is wanted. */
export interface When {
  /** ISO; null: the last step */
  readonly date: string | null;
  readonly fiscalYearStart?: FiscalYearStart | undefined;
  /** the plant that makes the vehicle, and the day of its first prototype, ISO */
  readonly plant?: 'new' | 'refit' | undefined;
  readonly plantSince?: string | undefined;
  /** what the producer certifies, shares of 1 */
  readonly lvc?: Exact | undefined;
  readonly lvcMaterials?: Exact | undefined;
}

const HUNDRED = Exact.fromText('100');

/** A percentage as the source prints it, as a fraction of 1. */
export const fractionOf = (percent: string): Exact => Exact.fromText(percent).over(HUNDRED);

/**
 * The limit of one measure for a class on a day; null where the scenario sets none.
 *
 * Issues: `last-step-ahead`, where no date is given and two steps could apply.
 */
export function limitOf(
  scenario: Scenario,
  measure: Requirement['measure'],
  goodClass: GoodClass,
  when: When,
): Outcome<Limit | null> {
  const [current, last] = applicable(scenario, measure, goodClass, when);
  if (current === undefined) return success(null);
  if (last === undefined) return success(asLimit(current));
  return failure(
    say('last-step-ahead', {
      last: `${last.step.percent}%`,
      from: last.from ?? '',
      current: `${current.step.percent}%`,
      checkedOn: scenario.checkedOn,
    }),
  );
}

/** Every limit that could apply: none, one, or the current and the last step of `last-step-ahead`. */
export const limitsOf = (
  scenario: Scenario,
  measure: Requirement['measure'],
  goodClass: GoodClass,
  when: When,
): readonly Limit[] => applicable(scenario, measure, goodClass, when).map(asLimit);

interface DatedStep {
  readonly step: Step;
  readonly from: string | null;
}

function applicable(
  scenario: Scenario,
  measure: Requirement['measure'],
  goodClass: GoodClass,
  { date, fiscalYearStart }: When,
): readonly DatedStep[] {
  const requirement = scenario.requirements.find(
    (row) => row.measure === measure && row.classes.includes(goodClass),
  );
  const steps = (requirement?.steps ?? []).map((step, index) => ({
    step,
    // the first step is what an agreement begins with, whatever the fiscal year
    from: index === 0 ? step.from : beginningOf(scenario, step, fiscalYearStart),
  }));
  const current = stepOn(steps, date ?? scenario.checkedOn);
  if (date !== null || current === steps.at(-1)) return current === undefined ? [] : [current];
  return [current, steps.at(-1)].filter((step) => step !== undefined);
}

function beginningOf(scenario: Scenario, step: Step, start: FiscalYearStart | undefined) {
  if (step.from === null || scenario.calendar === 'day') return step.from;
  return firstDayOf(step.from, start);
}

const stepOn = (steps: readonly DatedStep[], date: string): DatedStep | undefined =>
  steps.filter(({ from }, index) => index === 0 || from === null || from <= date).at(-1);

const asLimit = ({ step, from }: DatedStep): Limit => ({
  limit: fractionOf(step.percent),
  source: step.source,
  from,
});
