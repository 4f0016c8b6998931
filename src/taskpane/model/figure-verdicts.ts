import type { CellValue } from '../../workbook';

/** What the cells of MEETS show: verdicts from figures of the sheet, which no cost line explains. */
export interface FigureVerdicts {
  readonly meets: number;
  readonly fails: number;
  /** #N/A: a required figure is missing, or the expression cannot be read */
  readonly undecided: number;
  /** anything else, such as #NAME? */
  readonly other: number;
}

/** Counts what is shown; null where there is no such cell. */
export function figureVerdicts(shown: readonly CellValue[]): FigureVerdicts | null {
  if (shown.length === 0) return null;
  const count = (wanted: CellValue): number => shown.filter((value) => value === wanted).length;
  const [meets, fails, undecided] = [count(true), count(false), count('#N/A')];
  return { meets, fails, undecided, other: shown.length - meets - fails - undecided };
}
