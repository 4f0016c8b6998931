import type { Evaluation, OriginTest, Outcome } from '../../origin';
import type { VerdictCard } from './findings';
import type { ScenarioEntry, Tools } from './tools';

/** One proposal as it judges the case of a card. */
export interface Compared {
  readonly scenario: ScenarioEntry;
  readonly outcome: Outcome<Evaluation>;
}

const SCENARIO = 3;

/** The same arguments under other scenarios, in the order of their dates. */
export const compared = (
  card: VerdictCard,
  ids: readonly string[],
  tools: Tools,
): readonly Compared[] =>
  tools.scenarios
    .filter(({ id }) => ids.includes(id))
    .map((scenario) => ({
      scenario,
      outcome: tools.evaluationOf(
        card.given.map((value, index) => (index === SCENARIO ? scenario.id : value)),
      ),
    }));

/** A figure beside its requirement: both are there, or the proposal is left out of the chart. */
export interface Bar {
  readonly scenario: ScenarioEntry;
  readonly measured: NonNullable<OriginTest['measured']>;
  readonly required: NonNullable<OriginTest['required']>;
  readonly result: OriginTest['result'];
}

/** The proposals that set a requirement of that kind, with what was measured against it. */
export const barsOf = (rows: readonly Compared[], code: 'rvc' | 'us-share'): readonly Bar[] =>
  rows.flatMap(({ scenario, outcome }) => {
    const test = outcome.ok ? outcome.value.tests.find((one) => one.code === code) : undefined;
    if (test === undefined || test.measured === null || test.required === null) return [];
    const { measured, required, result } = test;
    return [{ scenario, measured, required, result }];
  });
