import type { Area } from '../area';
import type { Argument, FormulaCall } from '../formula-calls';

const CASE = [
  'costs',
  'origins',
  'net_cost',
  'scenario',
  'hs_codes',
  'statements',
  'good',
  'date',
  'facts',
  'us_values',
];

/**
 * The parameters of the functions that read cost lines or a setting, by their names in the catalogue,
 * which stands above this folder; a test holds both together. COMPARE takes several scenarios.
 */
export const PARAMETERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    REGIONAL_VALUE_CONTENT: CASE,
    QUALIFIES: CASE,
    EVALUATION: CASE,
    CHECK: CASE,
    HEADROOM: CASE,
    BREAKING_LINES: CASE,
    READINGS: CASE,
    COMPARE: CASE.map((name) => (name === 'scenario' ? 'scenarios' : name)),
    NON_ORIGINATING_VALUE: [
      'costs',
      'origins',
      'scenario',
      'hs_codes',
      'statements',
      'good',
      'date',
    ],
    US_CONTENT_SHARE: [
      'costs',
      'origins',
      'base_value',
      'scenario',
      'us_values',
      'statements',
      'facts',
    ],
    COUNTRY_SHARE: ['costs', 'origins', 'base_value', 'country'],
    EVALUATION_BY: [
      'groups',
      'costs',
      'origins',
      'net_costs',
      'scenario',
      'hs_codes',
      'statements',
      'good',
      'date',
      'facts',
    ],
    MEETS: ['scenario', 'rvc', 'us_share', 'good', 'date', 'facts'],
    DE_MINIMIS: ['vnm', 'value', 'scenario'],
    NET_COST_REQUIRED: ['scenario', 'good', 'related_units', 'all_units', 'accumulated'],
    NET_COST: [
      'total_cost',
      'sales_promotion',
      'royalties',
      'shipping_packing',
      'non_allowable_interest',
    ],
    TOTAL_COST: ['costs', 'exchange_gains', 'exchange_losses'],
    METAL_SHARE: ['purchases', 'origins', 'originating', 'melt_origins', 'date'],
    LABOR_VALUE_CONTENT: ['scenario', 'net_cost'],
    LABOR_VALUE_CONTENT_PURCHASES: ['scenario', 'high_wage_purchases'],
    CORE_PARTS: [
      'scenario',
      'parts',
      'net_costs',
      'vnms',
      'column_2_vnms',
      'quantities',
      'statements',
      'good',
      'date',
    ],
    REQUIREMENT: ['scenario', 'measure', 'good', 'date', 'facts'],
    SCENARIO_TERMS: ['scenario', 'good', 'date'],
    DUTY: ['customs_value', 'qualifies', 'importer', 'good', 'date'],
    IS_TRACED: ['hs_codes', 'scenario'],
    PART_CLASS: ['hs_codes', 'scenario', 'good'],
  }),
);

/** The argument for a parameter; null where the function has none of that name, or it is omitted. */
export function argumentFor(call: FormulaCall, parameter: string): Argument | null {
  const index = PARAMETERS.get(call.id)?.indexOf(parameter) ?? -1;
  const found = index < 0 ? undefined : call.arguments[index];
  return found === undefined || found.kind === 'omitted' ? null : found;
}

/** The cells given for a parameter; null where none are, or where they are computed. */
export function cellsFor(call: FormulaCall, parameter: string): Area | null {
  const found = argumentFor(call, parameter);
  return found?.kind === 'cells' ? found.area : null;
}
