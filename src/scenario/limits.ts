import type { Exact, Limit, Outcome, Source } from '../origin';
import { success } from '../origin';
import type { ReadGood } from './good';
import { fractionOf, limitOf, type When } from './steps';
import type { Terms } from './terms';
import type { Requirement, Scenario } from './types';

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

/** The part of labour value content that technology and assembly may make up, s. 18(1) and (2). */
const LVC_CREDITS = '15';

/** The limit of a measure for the good: what the expression states, else what the scenario asks. */
export function statedOrOwn(
  scenario: Scenario,
  terms: Terms,
  measure: Requirement['measure'],
  good: ReadGood,
  when: When,
): Outcome<Limit | null> {
  const forVehicles = vehicleMeasures.includes(measure);
  if (forVehicles && good.judged.kind !== 'vehicle') return success(null);
  const term = replacing[measure];
  const stated = term === undefined ? undefined : terms[term];
  if (stated !== undefined) return success(stated === 'none' ? null : byTerm(term ?? '', stated));
  if (measure === 'LVC MATERIALS' && terms.lvc !== undefined) {
    return success(terms.lvc === 'none' ? null : materialMinimum(terms.lvc));
  }
  if (measure === 'RVC' && terms.parts !== undefined && scenario.partsTerm.includes(good.class)) {
    return success(byTerm('parts', fractionOf(terms.parts.replace('%', ''))));
  }
  return limitOf(scenario, measure, good.class, when);
}

/** Of an LVC total that the user states; null where the credits alone could reach it. */
function materialMinimum(total: Exact): Limit | null {
  const minimum = total.minus(fractionOf(LVC_CREDITS));
  return minimum.isPositive() ? byTerm('lvc', minimum) : null;
}

const byTerm = (term: string, limit: Exact): Limit => ({
  limit,
  source: statedSource(term),
  from: null,
});

/** A figure that the user stated in the expression has no address to look up. */
export const statedSource = (term: string): Source => ({
  title: `the term "${term}" of the scenario expression`,
  address: '',
  quote: '',
  confidence: 'open',
});
