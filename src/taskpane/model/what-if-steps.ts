import type { Evaluation, Outcome } from '../../origin';
import { cellArea, type Area, type CellRows, type CellValue } from '../../workbook';
import type { CellPlace } from './cell-place';
import { compared, type Compared, type Judging } from './comparison';
import type { VerdictCard } from './findings';
import type { Tools } from './tools';
import type { TrialBook } from './trial-book';
import type { Answer, TriedCase, Turn } from './what-if-answer';

/** A change to be tried, with everything that is judged before and after. */
export interface Trial {
  readonly card: VerdictCard;
  /** every case of the workbook that has a verdict */
  readonly cases: readonly VerdictCard[];
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly judged: readonly Judging[];
}

/** Where the shares of the work end: the copy stands, it was checked, the change is calculated. */
const [BUILT, CHECKED, CHANGED] = [0.6, 0.7, 0.8];

/**
 * Tries a change on a copy that is calculated here: first the copy must show what the workbook shows.
 * In steps that say the share of the work that is done, 0 to 1.
 */
export function* whatIfSteps(
  { card, cases, place, value, judged }: Trial,
  building: Generator<number, TrialBook>,
  tools: Pick<Tools, 'evaluationOf'>,
): Generator<number, Answer> {
  let built = building.next();
  for (; built.done !== true; built = building.next()) yield built.value * BUILT;
  const trial = built.value;
  const sure: VerdictCard[] = [];
  for (const [index, one] of cases.entries()) {
    if (differing(trial, one) === null) sure.push(one);
    yield part(BUILT, CHECKED, index, cases.length);
  }
  const doubt = uncertain(trial, card) ?? differing(trial, card);
  if (doubt !== null) return { kind: 'uncertain', ...doubt };
  const setting = trial.setting(place.cell, value);
  let set = setting.next();
  for (; set.done !== true; set = setting.next()) yield CHECKED;
  if (!set.value) return { kind: 'spilt', cell: place.cell };
  const raised = uncertain(trial, card);
  if (raised !== null) return { kind: 'uncertain', ...raised };
  const after = (one: VerdictCard): readonly unknown[] =>
    one.given.map((before, index) => {
      const area = one.areas[index] ?? null;
      return area === null ? before : trial.values(cut(area, before));
    });
  const turned = (one: VerdictCard): TriedCase => ({
    card: one,
    before: one.outcome,
    after: tools.evaluationOf(after(one)),
  });
  const inForce = turned(card);
  const given = after(card);
  const all = judged.length + sure.length;
  const under: Turn<Compared>[] = [];
  for (const [index, one] of judged.entries()) {
    yield part(CHANGED, 1, index, all);
    const [before] = compared(card.given, [one], tools);
    yield part(CHANGED, 1, index, all);
    const [later] = compared(given, [one], tools);
    if (before !== undefined && later !== undefined) under.push({ before, after: later });
  }
  const others: TriedCase[] = [];
  for (const [index, one] of sure.entries()) {
    yield part(CHANGED, 1, judged.length + index, all);
    if (one === card || uncertain(trial, one) !== null) continue;
    const turn = turned(one);
    if (verdictOf(turn.before) !== verdictOf(turn.after)) others.push(turn);
  }
  return { kind: 'tried', place, value, inForce, under, others };
}

const part = (from: number, to: number, done: number, of: number): number =>
  from + ((to - from) * done) / of;

const verdictOf = (outcome: Outcome<Evaluation>): string =>
  outcome.ok ? outcome.value.verdict : 'unreadable';

/** As many cells as the argument had: a whole column was cut to what is used of it. */
function cut(area: Area, given: unknown): Area {
  const rows = Array.isArray(given) ? (given as CellRows) : [];
  return { ...area, rows: rows.length, columns: rows[0]?.length ?? 0 };
}

interface Doubt {
  readonly cell: Area;
  /** "" where the cell can be calculated, and gives something else than the workbook shows */
  readonly formula: string;
}

const placesOf = ({ areas, given }: VerdictCard): readonly (readonly [Area, CellRows])[] =>
  areas.flatMap((area, index) =>
    area === null ? [] : [[cut(area, given[index]), given[index] as CellRows] as const],
  );

/** The first cell under a case that the trial cannot calculate. */
const uncertain = (trial: TrialBook, card: VerdictCard): Doubt | null =>
  placesOf(card).reduce<Doubt | null>((found, [area]) => found ?? trial.uncertain(area), null);

/** The first cell under a case that the trial does not give as the workbook shows it. */
function differing(trial: TrialBook, card: VerdictCard): Doubt | null {
  for (const [area, rows] of placesOf(card)) {
    const found = trial.values(area);
    for (const [down, row] of rows.entries()) {
      const right = row.findIndex((value, column) => !same(value, found[down]?.[column]));
      if (right === -1) continue;
      return { cell: cellArea(area.sheet, area.row + down, area.column + right), formula: '' };
    }
  }
  return null;
}

/** Excel keeps 15 digits of a number, and may add up in another order. */
function same(shown: CellValue, found: CellValue | undefined): boolean {
  if (typeof shown === 'number' && typeof found === 'number') {
    return shown === found || shown.toPrecision(14) === found.toPrecision(14);
  }
  return shown === found;
}
