import { failure } from '../origin';
import { alternativesOf } from './alternatives';
import type { ScenarioChoice } from './choice';
import { readTermName } from './term-name';
import { readTermValue } from './term-value';
import { terms, type TermName, type Terms } from './terms';
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
  return choice.scenario.readings
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
  const names = Object.keys(stated) as readonly TermName[];
  const read = names.map((name) =>
    readTermName(choice.scenario, name).ok ? readTermValue(name, stated[name] ?? '') : failure(),
  );
  const added = read.flatMap((one) => (one.ok ? [one.value] : []));
  const terms = Object.assign({}, ...added.map((one) => one.value)) as Terms;
  const same = names.every((name) => shown(choice.terms[name]) === shown(terms[name]));
  if (added.length < names.length || same) return [];
  const kept = choice.expression
    .split('; ')
    .filter((part, index) => index === 0 || !Object.hasOwn(stated, part.split(' = ')[0] ?? ''));
  const expression = [...kept, ...added.map(({ text }) => text)].join('; ');
  return [{ term, value, choice: { ...choice, terms: { ...choice.terms, ...terms }, expression } }];
}

const shown = (value: Terms[TermName]): string => String(value);
