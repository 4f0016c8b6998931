import { Exact, type Issue } from '../../origin';
import type { Scenario } from '../types';
import { isSame, percentOf, stepGroups, type OwnFigure } from './figure';
import { say } from './sentences';

const ONE_PERCENT = Exact.fromText('0.01');
const shown = (value: Exact): string => `${percentOf(value)}%`;

/** What looks odd about the figures of an own proposal, and is taken as it stands. */
export function lint(scenario: Scenario, figures: readonly OwnFigure[]): readonly Issue[] {
  return [
    ...figures.flatMap(small),
    ...stepGroups(figures).flatMap(falls),
    ...classesWithout(scenario),
  ];
}

function small({ line, term, value }: OwnFigure): readonly Issue[] {
  if (value === 'none' || value.isZero() || !value.isLessThan(ONE_PERCENT)) return [];
  const meant = shown(value.over(ONE_PERCENT));
  return [say('proposal-small', { line, term, received: shown(value), meant })];
}

const falls = (steps: readonly OwnFigure[]): readonly Issue[] =>
  steps.flatMap(({ line, term, value, from }, index) => {
    const before = steps[index - 1]?.value ?? 'none';
    if (value === 'none' || before === 'none' || !value.isLessThan(before)) return [];
    const figures = { earlier: shown(before), later: shown(value) };
    return [say('proposal-falls', { line, term, ...figures, from: from ?? '' })];
  });

function classesWithout({ classes, requirements, judged = [] }: Scenario): readonly Issue[] {
  const asked = (goodClass: string): boolean =>
    [...judged, ...requirements].find(
      (row) => row.measure === 'RVC' && row.classes.some((one) => one === goodClass),
    )?.steps.length !== undefined;
  const without = classes.map((rule) => rule.class).filter((name) => !asked(name));
  return without.length === 0 ? [] : [say('proposal-class-without', { goods: without.join(', ') })];
}

/** Rows that say the same of the same good and day: the first counts, the others are named. */
export function withoutRepeats(figures: readonly OwnFigure[]): {
  readonly kept: readonly OwnFigure[];
  readonly notes: readonly Issue[];
  readonly clashes: readonly { readonly figure: OwnFigure; readonly other: OwnFigure }[];
} {
  const kept: OwnFigure[] = [];
  const notes: Issue[] = [];
  const clashes: { figure: OwnFigure; other: OwnFigure }[] = [];
  for (const figure of figures) {
    const other = kept.find(
      (one) => one.term === figure.term && one.class === figure.class && one.from === figure.from,
    );
    if (other === undefined) kept.push(figure);
    else if (isSame(other.value, figure.value)) {
      const { line, term } = figure;
      notes.push(say('proposal-repeats', { line, term, other: other.line }));
    } else clashes.push({ figure, other });
  }
  return { kept, notes, clashes };
}
