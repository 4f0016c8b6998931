import { alternativesOf } from './alternatives';
import { scenarioOf } from './catalogue';
import { readScenario, type ScenarioChoice } from './expression';
import { terms, type TermName } from './terms';
import type { Reading } from './types';

/** The same scenario with one term read another way. */
export interface OtherReading {
  readonly term: TermName;
  /** as it would be written: "materials", "62.5%", "none" */
  readonly value: string;
  readonly choice: ScenarioChoice;
}

const US_TERMS: readonly TermName[] = ['us base', 'us numerator'];

/**
 * Every way to read the open terms of a choice that an expression can state, the US terms left out:
 * those are read together, see {@link usReadings}.
 *
 * @example otherReadings(readScenario('us-2017-10').value).map(({ term, value }) => term + ' = ' + value) // "parts = 85%", ...
 */
export function otherReadings(choice: ScenarioChoice): readonly OtherReading[] {
  const scenario = scenarioOf(choice.id);
  if (scenario === null) return [];
  return scenario.readings
    .filter(({ settledBy }) => settledBy !== null && !US_TERMS.includes(settledBy))
    .flatMap((reading) => valuesOf(reading).map((value) => ({ term: reading.settledBy, value })))
    .flatMap(({ term, value }) =>
      term === null ? [] : withTerm(choice, { [term]: value }, term, value),
    );
}

/** Every base and numerator of the US share. */
export function usReadings(choice: ScenarioChoice): readonly OtherReading[] {
  const words = (term: TermName) => {
    const shape = terms[term];
    return shape.kind === 'word' ? shape.words : [];
  };
  return words('us base').flatMap((base) =>
    words('us numerator').flatMap((numerator) =>
      withTerm(
        choice,
        { 'us base': base, 'us numerator': numerator },
        'us base',
        `${base}, ${numerator}`,
      ),
    ),
  );
}

/** The values of a reading that an expression can state. */
const valuesOf = (reading: Reading): readonly string[] =>
  alternativesOf(reading).flatMap(({ term }) => term?.split(' = ')[1] ?? []);

/** The choice with terms stated or replaced; nothing where it already reads so or cannot be stated. */
function withTerm(
  choice: ScenarioChoice,
  stated: Readonly<Partial<Record<TermName, string>>>,
  term: TermName,
  value: string,
): readonly OtherReading[] {
  const kept = choice.expression
    .split('; ')
    .filter((part, index) => index === 0 || !Object.hasOwn(stated, part.split(' = ')[0] ?? ''));
  const added = Object.entries(stated).map(([name, text]) => `${name} = ${text}`);
  const read = readScenario([...kept, ...added].join('; '));
  return read.ok && read.value.expression !== choice.expression
    ? [{ term, value, choice: read.value }]
    : [];
}
