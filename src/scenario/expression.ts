import { failure, success, type Issue, type Language, type Outcome } from '../origin';
import { allScenarioIds, modelledIds, scenarioOf } from './catalogue';
import { overlays } from './data';
import { say } from './sentences';
import {
  commonTerms,
  limitTerms,
  terms,
  termsNotModelled,
  type TermName,
  type Terms,
} from './terms';
import { readTermValue } from './term-value';
import type { Scenario } from './types';
import { nearest, packed, plain } from './words';

/** A scenario expression, read: which scenario, what the user states, and the text to print. */
export interface ScenarioChoice {
  readonly id: string;
  readonly terms: Terms;
  /** normalised: "us-2017-10; us base = materials" */
  readonly expression: string;
}

/**
 * Reads a scenario expression: an id, then terms as `term = value`, separated by `;`.
 *
 * Case and spaces do not matter; point or comma is the decimal sign.
 * Issues: no text, an unknown id or term (naming the nearest), one that is not modelled yet, a bad
 * value (naming the allowed ones), a term that stands twice.
 *
 * @example readScenario('US-2017-10; rvc=80 %') // expression "us-2017-10; rvc = 80%"
 */
export function readScenario(text: string): Outcome<ScenarioChoice> {
  const [first = '', ...rest] = text.split(';');
  if (plain(text) === '' || packed(first) === '') {
    return failure(say('scenario-missing', { ids: modelledIds.join(', ') }));
  }
  const scenario = readId(first);
  if (!scenario.ok) return scenario;
  const read: { name: TermName; text: string; value: Terms }[] = [];
  const issues: Issue[] = [];
  for (const part of rest) {
    if (plain(part) === '') continue;
    const term = readTerm(scenario.value, part);
    if (!term.ok) issues.push(...term.issues);
    else if (read.some(({ name }) => name === term.value.name)) {
      issues.push(say('term-twice', { term: term.value.name }));
    } else read.push(term.value);
  }
  if (issues.length > 0) return failure(...issues);
  const { id } = scenario.value;
  return success({
    id,
    terms: Object.assign({}, ...read.map(({ value }) => value)) as Terms,
    expression: [id, ...read.map((term) => term.text)].join('; '),
  });
}

function readId(text: string): Outcome<Scenario> {
  const id = packed(text);
  const scenario = scenarioOf(id);
  if (scenario !== null) return success(scenario);
  const ids = modelledIds.join(', ');
  if (overlays.some((overlay) => overlay.id === id))
    return failure(say('scenario-is-overlay', { received: id, ids }));
  const known = allScenarioIds.map((row) => row.id);
  if (known.includes(id)) return failure(say('scenario-not-modelled', { received: id, ids }));
  const received = plain(text).slice(0, 60);
  return failure(say('scenario-unknown', { received, nearest: nearest(id, known) }));
}

interface ReadTerm {
  readonly name: TermName;
  readonly text: string;
  readonly value: Terms;
}

function readTerm(scenario: Scenario, part: string): Outcome<ReadTerm> {
  const sign = part.indexOf('=');
  const written = plain(sign < 0 ? part : part.slice(0, sign));
  const known = [...termNames, ...termsNotModelled];
  const name = known.find((candidate) => packed(candidate) === packed(written));
  if (name === undefined) {
    if (sign < 0) return failure(say('term-without-value', { received: written.slice(0, 60) }));
    const received = written.slice(0, 60);
    return failure(say('term-unknown', { received, nearest: nearest(written, known) }));
  }
  if (!isModelled(name)) return failure(say('term-not-modelled', { term: name }));
  if (sign < 0) return failure(say('term-without-value', { received: written }));
  const idle = scenario.noRule && limitTerms.includes(name);
  if (idle || (!commonTerms.includes(name) && !scenario.terms.includes(name))) {
    return failure(say('term-not-in-scenario', { term: name, scenario: scenario.id }));
  }
  const value = readTermValue(name, plain(part.slice(sign + 1)));
  return value.ok ? success({ name, ...value.value }) : value;
}

/**
 * The language that an expression states; null where it states none. The rest may be wrong: what is
 * said about it is said in this language.
 */
export function languageStated(expression: string): Language | null {
  for (const part of expression.split(';').slice(1)) {
    const [name = '', value = ''] = part.split('=');
    if (packed(name) !== 'language') continue;
    const read = readTermValue('language', plain(value));
    return read.ok ? (read.value.value.language ?? null) : null;
  }
  return null;
}

const termNames = Object.keys(terms) as readonly TermName[];
const isModelled = (name: string): name is TermName => Object.hasOwn(terms, name);
