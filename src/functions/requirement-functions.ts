import { readCountry, received } from '../costsheet';
import { failure, success, type Outcome } from '../origin';
import { factsOfProducer, measures, readMeasure, requirementFor, type Measure } from '../scenario';
import { cellOf, failureOf, type Answer, type AnswerFailure } from './cell-result';
import { issuesOf } from './issues-of';
import { errorOf, isBlank, readRequired, readScalar } from './matrix';
import {
  readDateArgument,
  readFactsArgument,
  readGoodArgument,
  readScenarioArgument,
} from './read-case';
import { say } from './sentences';

/** REQUIREMENT: what a scenario asks of a good on a date, by measure. */
export function requirement(
  scenario: unknown,
  measure: unknown,
  good?: unknown,
  date?: unknown,
  facts?: unknown,
): Answer {
  const choice = readScenarioArgument(scenario);
  const wanted = readMeasureArgument(measure);
  const judged = readGoodArgument(good);
  const day = readDateArgument(date);
  const stated = readFactsArgument(facts);
  if (!choice.ok || !wanted.ok || !judged.ok || !day.ok || !stated.ok) {
    return failureOf(issuesOf(choice, wanted, judged, day, stated));
  }
  const found = requirementFor(choice.value, wanted.value, {
    good: judged.value,
    date: day.value,
    ...factsOfProducer(stated.value),
  });
  return cellOf(found, ({ limit }) => limit.toNumber());
}

function readMeasureArgument(argument: unknown): Outcome<Measure> {
  const cell = readScalar('measure', argument);
  if (!cell.ok) return cell;
  const measure = typeof cell.value === 'string' ? readMeasure(cell.value) : null;
  if (measure !== null) return success(measure);
  return failure(
    say('measure-unknown', { received: received(cell.value), measures: measures.join(', ') }),
  );
}

/** ORIGIN_CODE: ISO alpha-2 codes of country labels, the same shape; a bad label keeps its own error. */
export function originCode(labels: unknown, system?: unknown): Answer {
  const matrix = readRequired('labels', labels);
  const vocabulary = readSystem(system);
  if (!matrix.ok || !vocabulary.ok) return failureOf(issuesOf(matrix, vocabulary));
  const { rows, columns, cells } = matrix.value;
  const codes = cells.map((cell, index) => codeOf(cell, index + 1, vocabulary.value));
  return Array.from({ length: rows }, (_, row) => codes.slice(row * columns, (row + 1) * columns));
}

type CountrySystem = 'iso' | 'aala';

function codeOf(cell: unknown, line: number, system: CountrySystem): string | AnswerFailure {
  if (isBlank(cell)) return '';
  const error = errorOf('labels', cell, line);
  if (error !== null) return failureOf([error]);
  const code = readCountry(cell, { parameter: 'labels', line }, system);
  return code.ok ? code.value : failureOf(code.issues);
}

function readSystem(argument: unknown): Outcome<CountrySystem> {
  const cell = readScalar('system', argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return success('iso');
  const text = String(cell.value).trim().toLowerCase();
  if (text === 'iso' || text === 'aala') return success(text);
  return failure(say('system-unknown', { received: String(cell.value) }));
}
