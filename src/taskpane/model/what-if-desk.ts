import { mapSheet } from '../../costsheet/map';
import {
  cellArea,
  sheetCells,
  type CellValue,
  type Survey,
  type WorkbookPort,
} from '../../workbook';
import type { Area } from '../../workbook';
import { allSheets } from './all-sheets';
import { originOf, type CellPlace } from './cell-place';
import type { Judging } from './comparison';
import type { Findings, VerdictCard } from './findings';
import { lineNames, type LineName } from './line-names';
import { isVerdict } from './opening-line';
import { paced, type LongLook } from './paced';
import type { Tools } from './tools';
import { writtenValue } from './typed-value';
import type { Answer, Tried } from './what-if-answer';
import { whatIfSteps } from './what-if-steps';

/** What of a line can be tried otherwise, by the argument that holds it. */
export const lineParts = { origins: 1, statements: 5, costs: 0 } as const;
export type LinePart = keyof typeof lineParts;

/** A workbook with more cells is not calculated a second time in the pane. */
const MOST_CELLS = 300_000;
/** The share of the work that reading the sheets takes. */
const READING = 0.3;

/** Tries a change of one cell on a copy, judges by the functions' own core, and writes when told to. */
export class WhatIfDesk {
  constructor(
    private readonly port: WorkbookPort,
    private readonly tools: Tools,
  ) {}

  /** The lines of a case by part and description, as far as a cost table was found around them. */
  async lines(card: VerdictCard): Promise<readonly LineName[]> {
    if (card.costs === null) return lineNames(card, []);
    const cells = sheetCells(await this.port.readSheet(card.costs.sheet));
    return lineNames(
      card,
      mapSheet(cells).map((table) => ({ cells, table })),
    );
  }

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

  /** What the change would do; null where it was stopped. Nothing is written either way. */
  async tryOut(
    findings: Findings,
    card: VerdictCard,
    place: CellPlace,
    value: CellValue,
    judged: readonly Judging[],
    { progress, signal }: LongLook,
  ): Promise<Answer | null> {
    const survey = await this.port.survey();
    if (tooLarge(survey)) return { kind: 'too large' };
    const sheets = await allSheets(this.port, survey, {
      signal,
      progress: (share) => progress(READING * share),
    });
    if (sheets === null) return null;
    const cases = findings.cards.filter(isVerdict);
    const steps = whatIfSteps(
      { card, cases, place, value, judged },
      await this.tools.trialOf(survey, sheets),
      this.tools,
    );
    return paced(steps, (share) => progress(READING + (1 - READING) * share), signal);
  }

  /** Writes the one cell, where it still holds what it held when it was tried. */
  write({ place, value }: Tried): Promise<void> {
    const { cell, typed } = place;
    return this.port.writeFormulas(
      [{ cell, formula: writtenValue(value), before: String(typed) }],
      null,
    );
  }
}

function tooLarge({ sheets }: Survey): boolean {
  const sizes = sheets.map(({ formulas }) => formulas.length * (formulas[0]?.length ?? 0));
  const cells = sizes.reduce((sum, size) => sum + size, 0);
  return cells > MOST_CELLS || sheets.some((sheet) => sheet.tooLarge);
}
