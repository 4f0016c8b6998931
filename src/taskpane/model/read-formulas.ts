import {
  literalFormulaIn,
  readCalls,
  type FormulaCall,
  type LiteralFormula,
  type OurFormula,
  type Survey,
} from '../../workbook';
import type { LongWork } from './long-work';
import { scenarioPosition } from './scenario-position';

/** The functions that judge a cost sheet; they take the same arguments in the same order. */
const JUDGING = new Set(['REGIONAL_VALUE_CONTENT', 'QUALIFIES', 'EVALUATION', 'CHECK']);

/** Judges figures that stand on the sheet: there are no lines to show. */
const FROM_FIGURES = 'MEETS';

/** A call that judges a cost sheet, with the formula it stands in. */
export interface Judged {
  readonly formula: OurFormula;
  readonly call: FormulaCall;
}

/** What the formulas say, before any cell they refer to is looked at. */
export interface FormulasRead {
  readonly judged: readonly Judged[];
  readonly unread: readonly OurFormula[];
  readonly fromFigures: readonly OurFormula[];
  readonly literal: readonly LiteralFormula[];
  /** how many were read before the user stopped the work */
  readonly read: number;
}

/** Ten thousand formulas take seconds to parse: the page answers between them. */
export async function readFormulas(
  formulas: readonly OurFormula[],
  survey: Survey,
  work: LongWork,
): Promise<FormulasRead> {
  const judged: Judged[] = [];
  const unread: OurFormula[] = [];
  const fromFigures: OurFormula[] = [];
  const literal: LiteralFormula[] = [];
  const literalIn = literalFormulaIn(survey, scenarioPosition);
  let read = 0;
  for (const formula of formulas) {
    if (!(await work.goOn('reading', read, formulas.length))) break;
    const calls = readCalls(formula.formula, formula.cell.sheet, survey);
    if (calls === null) unread.push(formula);
    for (const call of calls ?? []) {
      if (call.whole && call.id === FROM_FIGURES) fromFigures.push(formula);
      if (JUDGING.has(call.id)) judged.push({ formula, call });
    }
    const linkable = literalIn(formula);
    if (linkable !== null) literal.push(linkable);
    read += 1;
  }
  return { judged, unread, fromFigures, literal, read };
}
