import type { Confidence } from '../origin';
import { knownScenarios, scenarioData } from './data';
import type { Reading, Scenario } from './types';

/** A scenario with everything it inherits. Inheritance that leads nowhere is a mistake in the data. */
export function scenarioOf(id: string): Scenario | null {
  const data = scenarioData.find((row) => row.id === id);
  if (data === undefined) return null;
  if (!('inherits' in data)) return data;
  const parent = scenarioOf(data.inherits);
  if (parent === null) throw new Error(`${id} inherits from ${data.inherits}, which is not there`);
  const { inherits: _, ...overrides } = data;
  return { ...parent, ...overrides };
}

/** What a list of scenarios shows of each. */
export interface ScenarioSummary {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly summary: string;
  readonly proposer: string;
  readonly date: string;
  readonly status: string;
  readonly confidence: Confidence;
  readonly checkedOn: string;
  readonly readings: readonly Reading[];
}

/** The scenarios that are modelled, in order of date. */
export const scenarios: readonly ScenarioSummary[] = scenarioData
  .flatMap(({ id }) => scenarioOf(id) ?? [])
  .map(({ id, name, label, summary, proposer, date, status, confidence, checkedOn, readings }) => ({
    id,
    name,
    label,
    summary,
    proposer,
    date,
    status,
    confidence,
    checkedOn,
    readings,
  }));

export const scenarioList = (): readonly ScenarioSummary[] => scenarios;

export interface KnownScenario {
  readonly id: string;
  readonly modelled: boolean;
}

/** Every id of the contract in order of date, with whether it can be used yet. */
export const allScenarioIds: readonly KnownScenario[] = knownScenarios.map(({ id }) => ({
  id,
  modelled: scenarioData.some((row) => row.id === id),
}));

export const modelledIds: readonly string[] = scenarios.map(({ id }) => id);
