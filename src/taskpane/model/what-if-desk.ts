import type { Evaluation, Outcome } from '../../origin';
import {
  cellArea,
  type Area,
  type CellRows,
  type CellValue,
  type SheetReading,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import { originOf, type CellPlace } from './cell-place';
import { compared, type Compared, type Judging } from './comparison';
import type { Findings, VerdictCard } from './findings';
import { isVerdict } from './opening-line';
import type { Tools } from './tools';
import type { TrialBook } from './trial-book';
import { writtenValue } from './typed-value';

/** What of a line can be tried otherwise, by the argument that holds it. */
export const lineParts = { origins: 1, statements: 5, costs: 0 } as const;
export type LinePart = keyof typeof lineParts;

/** The verdict before and after. */
export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

export interface TriedCase extends Turn<Outcome<Evaluation>> {
  readonly card: VerdictCard;
}

/** What a change would do, with nothing written. */
export interface Tried {
  readonly kind: 'tried';
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly inForce: TriedCase;
  readonly under: readonly Turn<Compared>[];
  /** other cases of the workbook that get another verdict */
  readonly others: readonly TriedCase[];
}

export type Answer =
  | Tried
  /** a cell that the verdict rests on cannot be calculated here as Excel shows it */
  | { readonly kind: 'uncertain'; readonly cell: Area; readonly formula: string }
  /** more cells than are calculated beside the workbook */
  | { readonly kind: 'too large' }
  /** the cell is filled by the formula of another */
  | { readonly kind: 'spilt'; readonly cell: Area };

/** A workbook with more cells is not calculated a second time in the pane. */
const MOST_CELLS = 300_000;

/** Tries a change of one cell on a copy, judges by the functions' own core, and writes when told to. */
export class WhatIfDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly tools: Tools,
  ) {}

  /** Where a part of a line (1-based) is typed; null where the formula itself says it. */
  async place(card: VerdictCard, line: number, part: LinePart): Promise<CellPlace | null> {
    const area = card.areas[lineParts[part]] ?? null;
    if (area === null || line < 1 || line > area.rows * area.columns) return null;
    const down = Math.floor((line - 1) / area.columns);
    const cell = cellArea(area.sheet, area.row + down, area.column + ((line - 1) % area.columns));
    return originOf(cell, await this.port.survey());
  }

  async cell(area: Area): Promise<CellPlace> {
    return originOf(area, await this.port.survey());
  }

  async tryOut(
    findings: Findings,
    card: VerdictCard,
    place: CellPlace,
    value: CellValue,
    judged: readonly Judging[],
  ): Promise<Answer> {
    const survey = await this.port.survey();
    const sheets = await this.#sheets(survey);
    if (sheets === null) return { kind: 'too large' };
    const trial = await this.tools.trialOf(survey, sheets);
    const sure = findings.cards.filter(isVerdict).filter((one) => differing(trial, one) === null);
    const doubt = uncertain(trial, card) ?? differing(trial, card);
    if (doubt !== null) return { kind: 'uncertain', ...doubt };
    if (!trial.set(place.cell, value)) return { kind: 'spilt', cell: place.cell };
    const raised = uncertain(trial, card);
    if (raised !== null) return { kind: 'uncertain', ...raised };
    const after = (one: VerdictCard): readonly unknown[] =>
      one.given.map((before, index) => {
        const area = one.areas[index] ?? null;
        return area === null ? before : trial.values(cut(area, before));
      });
    const given = after(card);
    const turned = (one: VerdictCard): TriedCase => ({
      card: one,
      before: one.outcome,
      after: this.tools.evaluationOf(after(one)),
    });
    const [before, later] = [card.given, given].map((each) => compared(each, judged, this.tools));
    return {
      kind: 'tried',
      place,
      value,
      inForce: turned(card),
      under: (before ?? []).flatMap((one, index) => {
        const next = later?.[index];
        return next === undefined ? [] : [{ before: one, after: next }];
      }),
      others: sure
        .filter((one) => one !== card && uncertain(trial, one) === null)
        .map(turned)
        .filter((one) => verdictOf(one.before) !== verdictOf(one.after)),
    };
  }

  /** Writes the one cell, where it still holds what it held when it was tried. */
  write({ place, value }: Tried): Promise<void> {
    const { cell, typed } = place;
    return this.port.writeFormulas(
      [{ cell, formula: writtenValue(value), before: String(typed) }],
      null,
    );
  }

  async #sheets(survey: Survey): Promise<readonly SheetReading[] | null> {
    const sizes = survey.sheets.map(({ formulas }) => formulas.length * (formulas[0]?.length ?? 0));
    const cells = sizes.reduce((sum, size) => sum + size, 0);
    if (cells > MOST_CELLS || survey.sheets.some(({ tooLarge }) => tooLarge)) return null;
    const read: SheetReading[] = [];
    for (const { name } of survey.sheets) read.push(await this.port.readSheet(name));
    return read;
  }
}

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
