import { readPositive } from '../../costsheet';
import { Exact, failure, setWithinLimit, success, type Outcome, type SetGood } from '../../origin';
import { setLimit } from '../../scenario';
import { failureOf, type Answer } from '../cell-result';
import { isBlank, readScalar } from '../matrix';
import { readAmount } from '../read-case';
import { readPairs } from './pairs';
import { readOriginating } from './read-origin';
import { say } from './sentences';

/** SET_DE_MINIMIS: whether the goods of a set that do not originate are within 10 % of its value. */
export function setDeMinimis(values: unknown, origins: unknown, setValue?: unknown): Answer {
  const goods = readPairs(['values', values], ['origins', origins], readGood, true);
  if (!goods.ok) return failureOf(goods.issues);
  const value = readSetValue(setValue, goods.value);
  if (!value.ok) return failureOf(value.issues);
  const result = setWithinLimit(goods.value, value.value, setLimit.limit);
  return result === 'Undecided' ? failureOf([say('set-undecided')]) : result === 'Pass';
}

/** The value of the set; what its goods add up to where it is left out. */
function readSetValue(argument: unknown, goods: readonly SetGood[]): Outcome<Exact> {
  const cell = readScalar('set_value', argument);
  if (!cell.ok) return cell;
  if (!isBlank(cell.value)) return readAmount('set_value', cell.value);
  return success(goods.reduce((sum, { value }) => sum.plus(value), Exact.zero));
}

function readGood(cell: unknown, origin: unknown, line: number): Outcome<SetGood> {
  const value = readPositive(cell, { parameter: 'values', line });
  if (!value.ok) return value;
  const originating = readOriginating(origin);
  return originating === undefined
    ? failure(say('origin-malformed', { line, received: String(origin) }))
    : success({ value: value.value, originating });
}
