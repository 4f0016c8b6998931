import { failure, success, type Issue, type Language, type Outcome } from '../origin';
import { modelledIds } from './catalogue';
import type { ScenarioChoice } from './choice';
import { isProposalText, proposalRowsOf } from './own/text';
import { readProposal } from './own/read';
import { readId } from './scenario-id';
import { say } from './sentences';
import { readTermName } from './term-name';
import type { TermName, Terms } from './terms';
import { readTermValue } from './term-value';
import type { Scenario } from './types';
import { packed, plain } from './words';

/**
 * Reads a scenario expression: an id, then terms as `term = value`, separated by `;`; or the text of
 * an own proposal, as `OWN_PROPOSAL` writes it.
 *
 * Case and spaces do not matter; point or comma is the decimal sign.
 * Issues: no text, an unknown id or term (naming the nearest), a bad value (naming the allowed ones),
 * a term that stands twice.
 *
 * @example readScenario('US-2017-10; rvc=80 %') // expression "us-2017-10; rvc = 80%"
 */
export function readScenario(text: string): Outcome<ScenarioChoice> {
  const [first = '', ...rest] = text.split(';');
  if (plain(text) === '' || packed(first) === '') {
    return failure(say('scenario-missing', { ids: modelledIds.join(', ') }));
  }
  if (isProposalText(first)) return readProposal(proposalRowsOf(text));
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
    scenario: scenario.value,
    terms: Object.assign({}, ...read.map(({ value }) => value)) as Terms,
    expression: [id, ...read.map((term) => term.text)].join('; '),
    stated: [],
  });
}

interface ReadTerm {
  readonly name: TermName;
  readonly text: string;
  readonly value: Terms;
}

function readTerm(scenario: Scenario, part: string): Outcome<ReadTerm> {
  const sign = part.indexOf('=');
  const written = plain(sign < 0 ? part : part.slice(0, sign));
  if (sign < 0) {
    return failure(say('term-without-value', { received: written.slice(0, 60) }));
  }
  const name = readTermName(scenario, written);
  if (!name.ok) return name;
  const value = readTermValue(name.value, plain(part.slice(sign + 1)));
  return value.ok ? success({ name: name.value, ...value.value }) : value;
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
