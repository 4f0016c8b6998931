import { Exact, success, type Limit, type Outcome, type Source } from '../origin';
import type { ScenarioChoice } from './choice';
import type { ReadGood } from './good';
import { plantLimit } from './plant';
import { fractionOf, limitOf, type When } from './steps';
import type { TermName, Terms } from './terms';
import type { Requirement, Scenario } from './types';

const HUNDRED = Exact.fromText('100');

/** The terms of an expression that replace a figure of the scenario. */
const replacing: Partial<Record<Requirement['measure'], keyof Terms & PercentTerm>> = {
  RVC: 'rvc',
  US: 'us share',
  LVC: 'lvc',
  STEEL: 'steel',
  ALUMINUM: 'aluminum',
  GLASS: 'glass',
  'DE MINIMIS': 'de minimis',
};
type PercentTerm = 'rvc' | 'us share' | 'lvc' | 'steel' | 'aluminum' | 'glass' | 'de minimis';

/** Labour value content and metals are asked of vehicles only. */
export const vehicleMeasures: readonly Requirement['measure'][] = [
  'LVC',
  'LVC MATERIALS',
  'STEEL',
  'ALUMINUM',
  'GLASS',
];

/**
 * The limit of a measure for the good: what the expression states, else what the scenario asks.
 *
 * Units: fractions of 1. Issues: as `limitOf`.
 */
export function statedOrOwn(
  scenario: Scenario,
  choice: ScenarioChoice,
  measure: Requirement['measure'],
  good: ReadGood,
  when: When,
): Outcome<Limit | null> {
  const { terms } = choice;
  const forVehicles = vehicleMeasures.includes(measure);
  if (forVehicles && good.judged.kind !== 'vehicle') return success(null);
  const asked = {
    ...scenario,
    requirements: [...(scenario.judged ?? []), ...scenario.requirements],
  };
  const own = (wanted: Requirement['measure']) => limitOf(asked, wanted, good.class, when);
  const byTerm = (term: TermName, limit: Exact): Outcome<Limit> =>
    success({ limit, source: statedSource(choice, term), from: null });
  const term = measure === 'RVC TV' && terms.method === 'TV' ? 'rvc' : replacing[measure];
  const stated = term === undefined ? undefined : terms[term];
  if (term !== undefined && stated !== undefined) {
    return stated === 'none' ? success(null) : byTerm(term, stated);
  }
  if (measure === 'LVC MATERIALS' && terms.lvc !== undefined) {
    if (terms.lvc === 'none') return success(null);
    const minimum = materialMinimum(terms.lvc, own('LVC'), own('LVC MATERIALS'));
    if (!minimum.ok) return minimum;
    return minimum.value === null ? success(null) : byTerm('lvc', minimum.value);
  }
  if (measure === 'RVC' && terms.parts !== undefined && scenario.partsTerm.includes(good.class)) {
    return byTerm('parts', fractionOf(terms.parts.replace('%', '')));
  }
  if (measure !== 'RVC') return own(measure);
  const ofPlant = plantLimit(scenario, terms, good, when);
  return ofPlant.ok && ofPlant.value === null ? own(measure) : ofPlant;
}

/**
 * The material minimum of an LVC total that the user states: less by the same credits as the
 * scenario's own, null where it has none or where the credits alone could reach the total.
 */
function materialMinimum(
  stated: Exact,
  total: Outcome<Limit | null>,
  materials: Outcome<Limit | null>,
): Outcome<Exact | null> {
  if (!total.ok) return total;
  if (!materials.ok) return materials;
  if (total.value === null || materials.value === null) return success(null);
  const credits = total.value.limit.minus(materials.value.limit);
  const minimum = stated.minus(credits);
  return success(minimum.isPositive() ? minimum : null);
}

/** A figure that the user stated: its quote is the expression, and it has no address to look up. */
export function statedSource({ terms, expression }: ScenarioChoice, term: TermName): Source {
  const value = terms[term];
  const shown = value instanceof Exact ? `${value.times(HUNDRED).toString()}%` : String(value);
  return {
    title: `the scenario expression: ${term} = ${shown}`,
    address: '',
    quote: expression,
    confidence: 'open',
  };
}
