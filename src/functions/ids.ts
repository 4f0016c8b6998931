/**
 * The ids of the custom functions, in the order of the help page. They are saved in users' files:
 * never change or translate one. A leaf: it imports nothing.
 */
export const functionIds = [
  'REGIONAL_VALUE_CONTENT',
  'QUALIFIES',
  'EVALUATION',
  'CHECK',
  'NON_ORIGINATING_VALUE',
  'US_CONTENT_SHARE',
  'COUNTRY_SHARE',
  'HEADROOM',
  'BREAKING_LINES',
  'READINGS',
  'COMPARE',
  'EVALUATION_BY',
  'MEETS',
  'NET_COST',
  'RVC_NET_COST',
  'RVC_TRANSACTION_VALUE',
  'TRACED_VALUE',
  'AVERAGE_RVC',
  'DE_MINIMIS',
  'MAY_DESIGNATE',
  'NET_COST_REQUIRED',
  'TOTAL_COST',
  'ALLOCATED_COST',
  'PRINCIPAL_MATURITY',
  'COMPARABLE_YIELD',
  'NON_ALLOWABLE_INTEREST',
  'FUNGIBLE_MATERIALS',
  'AVERAGE_RVC_BY',
  'SET_DE_MINIMIS',
  'LABOR_VALUE_CONTENT',
  'LABOR_VALUE_CONTENT_PURCHASES',
  'METAL_SHARE',
  'CORE_PARTS',
  'REQUIREMENT',
  'SCENARIOS',
  'SCENARIO_TERMS',
  'DUTY',
  'ORIGIN_CODE',
  'IS_TRACED',
  'PART_CLASS',
  'OWN_PROPOSAL',
] as const;

export type FunctionId = (typeof functionIds)[number];

/** The namespace of the manifest: =NAFTA.QUALIFIES(...) */
export const NAMESPACE = 'NAFTA';
