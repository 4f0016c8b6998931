import type { ScenarioPosition } from '../../workbook';

/**
 * Where each function takes its scenario. COMPARE takes several and is not linked; so that a pane
 * opens without the catalogue this table repeats it, and a test holds both together.
 */
const POSITIONS: Readonly<Record<string, number>> = {
  REGIONAL_VALUE_CONTENT: 3,
  QUALIFIES: 3,
  EVALUATION: 3,
  CHECK: 3,
  HEADROOM: 3,
  BREAKING_LINES: 3,
  READINGS: 3,
  NON_ORIGINATING_VALUE: 2,
  US_CONTENT_SHARE: 3,
  EVALUATION_BY: 4,
  MEETS: 0,
  DE_MINIMIS: 2,
  LABOR_VALUE_CONTENT: 0,
  LABOR_VALUE_CONTENT_PURCHASES: 0,
  CORE_PARTS: 0,
  NET_COST_REQUIRED: 0,
  REQUIREMENT: 0,
  SCENARIO_TERMS: 0,
  IS_TRACED: 1,
  PART_CLASS: 1,
};

export const scenarioPosition: ScenarioPosition = (id) => POSITIONS[id] ?? null;
