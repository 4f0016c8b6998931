import type { Assumption, Issue } from '../origin';
import { lithiumIon } from './data/lithium-ion';
import type { ReadGood } from './good';
import { say } from './sentences';
import { technologyOf } from './technology';
import type { Terms } from './terms';
import type { Reading, Scenario } from './types';

/**
 * The readings that the result rests on and the expression does not state. Where only the expression
 * brings the tracing list in, the open question of the list comes with it.
 */
export function assumptionsOf(
  scenario: Scenario,
  terms: Terms,
  good: ReadGood,
  { usTest, onList }: { readonly usTest: boolean; readonly onList: boolean },
): readonly Assumption[] {
  const own = scenario.readings;
  const listed = !onList || own.some(({ settledBy }) => settledBy === 'li-ion');
  return [...own, ...(listed ? [] : [lithiumIon])]
    .filter((reading) => concerns(reading, good))
    .filter(({ settledBy }) => settledBy === null || terms[settledBy] === undefined)
    .filter(({ term }) => usTest || !term.startsWith('us '))
    .map(({ term, reading, others, source }) => ({ term, reading, others, source }));
}

const concerns = ({ classes }: Reading, good: ReadGood): boolean =>
  classes === 'all' ||
  classes.includes(good.class) ||
  (good.electrified !== null && classes.includes(good.electrified));

/** Doubts of the scenario itself, and terms of the expression that change nothing for the good. */
export function notesOf(
  scenario: Scenario,
  terms: Terms,
  good: ReadGood,
  onList: boolean,
): readonly Issue[] {
  const notes = [
    ...scenario.doubts.map((code) => say(code)),
    ...technologyNotes(scenario, terms),
    ...(terms['li-ion'] === undefined || onList ? [] : [say('li-ion-idle')]),
  ];
  if (good.judged.kind === 'vehicle') return notes;
  const idle = (['lvc', 'steel', 'aluminum', 'glass', 'core parts'] as const).filter(
    (term) => terms[term] !== undefined,
  );
  return [
    ...notes,
    ...(good.otherClass === null
      ? []
      : [say('good-in-two-tables', { class: good.class, other: good.otherClass })]),
    ...idle.map((term) => say('term-not-for-good', { term, good: good.judged.label })),
  ];
}

function technologyNotes(scenario: Scenario, terms: Terms): readonly Issue[] {
  const { reading, cap } = technologyOf(scenario, terms);
  if (reading === 'T2' && cap === null) return [say('technology-uncapped')];
  if (reading !== 'T2' && cap !== null) return [say('technology-cap-idle', { reading })];
  return [];
}
