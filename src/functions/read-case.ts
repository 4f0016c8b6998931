import { readDate, readFacts, readNotNegative, readPositive } from '../costsheet';
import {
  failure,
  success,
  type Case,
  type Exact,
  type Facts,
  type OriginRules,
  type Outcome,
} from '../origin';
import { factsOfProducer } from '../scenario';
import { isBlank, readOptional, readScalar } from './matrix';
import { readLines, type Together } from './read-lines';
import { recentRules } from './recent-rules';
import { readScenarioArgument } from './read-scenario';
import { say } from './sentences';

export { readScenarioArgument } from './read-scenario';

/** The arguments that every function on a cost sheet takes, in their one order. */
export type CostSheetArguments = readonly [
  costs: unknown,
  origins: unknown,
  netCost: unknown,
  scenario: unknown,
  hsCodes?: unknown,
  statements?: unknown,
  good?: unknown,
  date?: unknown,
  facts?: unknown,
  usValues?: unknown,
];

/** Everything a verdict needs, from the arguments of a cost sheet function. */
export function readCase(given: readonly unknown[], together?: Together): Outcome<Case> {
  const [costs, origins, netCost, scenario, hsCodes, statements, good, date, facts, usValues] =
    given;
  const lines = readLines({ costs, origins, hsCodes, statements, usValues }, together);
  const amount = readAmount('net_cost', netCost);
  const stated = readFactsArgument(facts);
  const rules = readRules(scenario, good, date, stated.ok ? stated.value : {});
  if (lines.ok && amount.ok && stated.ok && rules.ok) {
    const read = {
      lines: lines.value,
      netCost: amount.value,
      rules: rules.value,
      facts: stated.value,
    };
    return success(read, [...lines.notes, ...rules.notes]);
  }
  const issues = [lines, amount, stated, rules].flatMap((found) => (found.ok ? [] : found.issues));
  return failure(...issues);
}

/** A figure above 0 that the function cannot do without. */
export function readAmount(parameter: string, argument: unknown): Outcome<Exact> {
  const cell = readScalar(parameter, argument);
  return cell.ok ? readPositive(cell.value, { parameter }) : cell;
}

/** A figure of 0 or more; blank is 0. */
export function readNotNegativeArgument(parameter: string, argument: unknown): Outcome<Exact> {
  const cell = readScalar(parameter, argument);
  return cell.ok ? readNotNegative(cell.value, { parameter }) : cell;
}

export function readFactsArgument(argument: unknown): Outcome<Facts> {
  const matrix = readOptional('facts', argument);
  if (!matrix.ok) return matrix;
  if (matrix.value === null) return success({});
  const { rows, columns, cells } = matrix.value;
  return readFacts(
    Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
  );
}

/** The rules of a scenario for one good on one date. */
export function readRules(
  scenario: unknown,
  good: unknown,
  date: unknown,
  facts: Facts,
): Outcome<OriginRules> {
  const choice = readScenarioArgument(scenario);
  const judged = readGoodArgument(good);
  const day = readDateArgument(date);
  if (choice.ok && judged.ok && day.ok) {
    const question = { good: judged.value, date: day.value, ...factsOfProducer(facts) };
    const rules = recentRules(choice.value, question);
    return rules.ok ? success(rules.value, choice.notes) : rules;
  }
  return failure(...[choice, judged, day].flatMap((found) => (found.ok ? [] : found.issues)));
}

/** The good in the user's words, or null for the default. A tariff code may come as a number. */
export function readGoodArgument(argument: unknown): Outcome<string | null> {
  const cell = readScalar('good', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success(null);
  if (typeof cell.value === 'string') return success(cell.value);
  if (typeof cell.value === 'number' && Number.isInteger(cell.value)) {
    return success(String(cell.value));
  }
  return failure(say('good-not-text', { received: String(cell.value) }));
}

export function readDateArgument(argument: unknown): Outcome<string | null> {
  const cell = readScalar('date', argument);
  return cell.ok ? readDate(cell.value, { parameter: 'date' }) : cell;
}
