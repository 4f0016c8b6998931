import { Exact, type Source } from '../../origin';
import type { TermName } from '../terms';
import type { GoodClass, Requirement } from '../types';

/** What a row asks: a percentage, or none, of a class from a day on. */
export interface OwnFigure {
  readonly line: number;
  readonly term: TermName;
  readonly measure: Requirement['measure'];
  /** null: of whatever good is judged */
  readonly class: GoodClass | null;
  readonly from: string | null;
  readonly value: Exact | 'none';
  readonly source: Source;
}

/** The terms whose rows may name a day and a class. */
const MEASURES: Readonly<Partial<Record<TermName, Requirement['measure']>>> = {
  rvc: 'RVC',
  'us share': 'US',
  lvc: 'LVC',
  steel: 'STEEL',
  aluminum: 'ALUMINUM',
  glass: 'GLASS',
  'de minimis': 'DE MINIMIS',
};

export const measureOf = (term: TermName): Requirement['measure'] | null => MEASURES[term] ?? null;

const HUNDRED = Exact.fromText('100');

/** A share as the data of a scenario holds it: "62.5". */
export const percentOf = (value: Exact): string => value.times(HUNDRED).toString();

export const isSame = (one: OwnFigure['value'], two: OwnFigure['value']): boolean =>
  one === 'none' || two === 'none' ? one === two : one.equals(two);

/** Figures of one term for one good, first those without a day, then in order of time. */
export function stepGroups(figures: readonly OwnFigure[]): readonly (readonly OwnFigure[])[] {
  const groups = new Map<string, OwnFigure[]>();
  for (const figure of figures) {
    const key = `${figure.term}/${figure.class ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].map((group) =>
    group.sort((one, two) => (one.from ?? '').localeCompare(two.from ?? '')),
  );
}
