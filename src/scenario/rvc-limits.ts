import {
  failure,
  success,
  type DoubtfulLimit,
  type Issue,
  type Limit,
  type Outcome,
} from '../origin';
import type { ScenarioChoice } from './choice';
import type { ReadGood } from './good';
import { statedOrOwn } from './limits';
import { lvcCredit } from './lvc-credit';
import { methodIssue } from './method';
import type { When } from './steps';
import type { Scenario } from './types';

/** What the regional value content is compared with, by the method that the expression names. */
export interface RvcLimits {
  readonly rvc: Limit | null;
  readonly rvcAhead?: DoubtfulLimit;
  readonly rvcPerhaps?: DoubtfulLimit;
  readonly method?: 'TV';
  readonly accumulatingByNetCost?: true;
  readonly notes: readonly Issue[];
}

/** Later than every step. */
const LAST_DAY = '9999-12-31';

/**
 * The limit of the regional value content, and what could stand in its place: without a date the last
 * step where that lies ahead, and what the labour credit of a heavy truck could lower it to.
 *
 * Issues: as `statedOrOwn`; a method that the good's product rule does not offer.
 */
export function rvcLimits(
  scenario: Scenario,
  choice: ScenarioChoice,
  good: ReadGood,
  when: When,
): Outcome<RvcLimits> {
  const byValue = choice.terms.method === 'TV';
  const refused = byValue ? methodIssue(scenario, good) : null;
  if (refused !== null) return failure(refused);
  const on = (date: string | null) =>
    statedOrOwn(scenario, choice, byValue ? 'RVC TV' : 'RVC', good, { ...when, date });
  const found = on(when.date);
  const doubt = found.ok ? undefined : found.issues.find(({ code }) => code === 'last-step-ahead');
  if (!found.ok && doubt === undefined) return found;
  const rvc = doubt === undefined ? found : on(scenario.checkedOn);
  const last = doubt === undefined ? null : on(LAST_DAY);
  if (!rvc.ok) return rvc;
  const credit = lvcCredit(scenario, choice, good, rvc.value, when);
  return success({
    rvc: credit.limit,
    ...(doubt !== undefined && last?.ok && last.value !== null
      ? { rvcAhead: { ...last.value, doubt } }
      : {}),
    ...(credit.perhaps === null ? {} : { rvcPerhaps: credit.perhaps }),
    ...(byValue ? { method: 'TV' as const } : {}),
    ...(scenario.method?.accumulating === true ? { accumulatingByNetCost: true as const } : {}),
    notes: credit.notes,
  });
}
