import { placedCalls, replacedAt, type Replacement } from './argument-places';
import { meet, type Area } from './area';
import type { OurFormula } from './formulas';
import { settingStates } from './names';
import type { FormulaWrite, Survey } from './port';

/** A formula that names a scenario in its own text instead of the shared cell. */
export interface LiteralFormula {
  readonly cell: Area;
  readonly formula: string;
  /** the same formula, byte for byte, with NAFTA_SCENARIO in place of each literal */
  readonly linked: string;
  /** as written: "nafta-1994" */
  readonly scenarios: readonly string[];
  /** its sheet is protected: it can be listed and not changed */
  readonly protected: boolean;
}

/** Where a function takes its scenario, 0-based; null where it takes none that can be shared. */
export type ScenarioPosition = (id: string) => number | null;

/**
 * What to link in one formula; null where it names no scenario literally. Damaged formulas are left
 * out: they have to be entered again first. The settings themselves are never rewritten.
 */
export function literalFormulaIn(
  survey: Survey,
  positionOf: ScenarioPosition,
): (formula: OurFormula) => LiteralFormula | null {
  const settings = settingStates(survey).flatMap((state) =>
    state.kind === 'cell' ? [state.cell] : [],
  );
  const shut = new Set(survey.sheets.filter((one) => one.protected).map(({ name }) => name));
  return ({ cell, formula, damaged }) => {
    if (damaged !== null || settings.some((setting) => meet(setting, cell))) return null;
    // a literal has quotation marks: most formulas need not be parsed
    const places = formula.includes('"') ? literalsIn(formula, positionOf) : [];
    if (places.length === 0) return null;
    return {
      cell,
      formula,
      linked: replacedAt(formula, places),
      scenarios: [...new Set(places.map(({ scenario }) => scenario))],
      protected: shut.has(cell.sheet),
    };
  };
}

/** The writes that link them: those of protected sheets are left out. */
export const linkWrites = (formulas: readonly LiteralFormula[]): readonly FormulaWrite[] =>
  formulas
    .filter((one) => !one.protected)
    .map(({ cell, formula, linked }) => ({ cell, formula: linked, before: formula }));

interface Place extends Replacement {
  readonly scenario: string;
}

function literalsIn(formula: string, positionOf: ScenarioPosition): readonly Place[] {
  return placedCalls(formula).flatMap(({ id, places }) => {
    const position = positionOf(id);
    const place = position === null ? null : places[position];
    if (place?.node.type !== 'Literal' || typeof place.node.value !== 'string') return [];
    const scenario = place.node.value;
    if (scenario.trim() === '') return [];
    return [{ from: place.from, to: place.to, text: 'NAFTA_SCENARIO', scenario }];
  });
}
