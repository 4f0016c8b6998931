import { Exact, failure, success, type Limit, type Outcome } from '../origin';
import { firstDayOf, type FiscalYearStart } from './fiscal-year';
import { say } from './sentences';
import type { GoodClass, Requirement, Scenario, Step } from './types';

/** The day for which a requirement is wanted. */
export interface When {
  /** ISO; null: the last step */
  readonly date: string | null;
  readonly fiscalYearStart?: FiscalYearStart | undefined;
}

const HUNDRED = Exact.fromText('100');

/** A percentage as the source prints it, as a fraction of 1. */
export const fractionOf = (percent: string): Exact => Exact.fromText(percent).over(HUNDRED);

/** The limit of one measure for a class on a day; null where the scenario sets none. */
export function limitOf(
  scenario: Scenario,
  measure: Requirement['measure'],
  goodClass: GoodClass,
  when: When,
): Outcome<Limit | null> {
  const requirement = scenario.requirements.find(
    (row) => row.measure === measure && row.classes.includes(goodClass),
  );
  if (requirement === undefined) return success(null);
  const dated = requirement.steps.map((step, index) => ({
    step,
    // the first step is what an agreement begins with, whatever the fiscal year
    from: index === 0 ? step.from : beginningOf(scenario, step, when.fiscalYearStart),
  }));
  return when.date === null ? lastOf(scenario, dated) : success(stepOn(dated, when.date));
}

interface DatedStep {
  readonly step: Step;
  readonly from: string | null;
}

function beginningOf(scenario: Scenario, step: Step, start: FiscalYearStart | undefined) {
  if (step.from === null || scenario.calendar === 'day') return step.from;
  return firstDayOf(step.from, start);
}

function stepOn(steps: readonly DatedStep[], date: string): Limit | null {
  const running = steps.filter(({ from }, index) => index === 0 || from === null || from <= date);
  const last = running.at(-1);
  return last === undefined ? null : asLimit(last);
}

/** Without a date the last step, unless it begins only after the record was last read. */
function lastOf(scenario: Scenario, steps: readonly DatedStep[]): Outcome<Limit | null> {
  const last = steps.at(-1);
  if (last === undefined) return success(null);
  const { checkedOn } = scenario;
  if (last.from === null || last.from <= checkedOn) return success(asLimit(last));
  const current = steps.filter(({ from }) => from === null || from <= checkedOn).at(-1) ?? last;
  return failure(
    say('last-step-ahead', {
      last: `${last.step.percent}%`,
      from: last.from,
      current: `${current.step.percent}%`,
      checkedOn,
    }),
  );
}

const asLimit = ({ step, from }: DatedStep): Limit => ({
  limit: fractionOf(step.percent),
  source: step.source,
  from,
});
