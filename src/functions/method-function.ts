import { readPositive, yesOrNo } from '../costsheet';
import { Exact, failure, success, type Outcome } from '../origin';
import { methodRule } from '../scenario';
import { failureOf, type Answer } from './cell-result';
import { issuesOf } from './issues-of';
import { isBlank, readScalar } from './matrix';
import { readGoodArgument, readScenarioArgument } from './read-case';
import { say } from './sentences';

/** NET_COST_REQUIRED: whether a good must use the net cost method. Article 402(5). */
export function netCostRequired(
  scenario: unknown,
  good?: unknown,
  relatedUnits?: unknown,
  allUnits?: unknown,
  accumulated?: unknown,
): Answer {
  const choice = readScenarioArgument(scenario);
  const judged = readGoodArgument(good);
  const related = readUnits('related_units', relatedUnits);
  const all = readUnits('all_units', allUnits);
  const chosen = readAccumulated(accumulated);
  if (!choice.ok || !judged.ok || !related.ok || !all.ok || !chosen.ok) {
    return failureOf(issuesOf(choice, judged, related, all, chosen));
  }
  const rule = methodRule(choice.value, { good: judged.value, date: null });
  if (!rule.ok) return failureOf(rule.issues);
  const { netCostOnly, accumulating, relatedSales } = rule.value;
  if (netCostOnly || (accumulating && chosen.value)) return true;
  if (relatedSales === null) return false;
  if (related.value === null) return failureOf([say('units-missing', { unit: 'related_units' })]);
  if (related.value.isZero()) return false;
  if (all.value === null) return failureOf([say('units-missing', { unit: 'all_units' })]);
  if (all.value.isLessThan(related.value)) return failureOf([say('related-above-all')]);
  return all.value.times(relatedSales.limit).isLessThan(related.value);
}

/** Units sold: above 0, or the text 0 for none; blank is not stated. */
function readUnits(parameter: string, argument: unknown): Outcome<Exact | null> {
  const cell = readScalar(parameter, argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(null);
  const none = typeof cell.value === 'string' && cell.value.trim() === '0';
  return none ? success(Exact.zero) : readPositive(cell.value, { parameter });
}

function readAccumulated(argument: unknown): Outcome<boolean> {
  const cell = readScalar('accumulated', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(false);
  const read = yesOrNo(cell.value);
  const received = String(cell.value);
  return read === null
    ? failure(say('not-yes-or-no', { parameter: 'accumulated', line: 1, received }))
    : success(read);
}
