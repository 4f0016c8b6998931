import type { Evaluation, OriginTest, Outcome } from '../../origin';
import type { ProposalState } from './proposals';
import type { ScenarioEntry, Tools } from './tools';

/** A law or a proposal that a case can be judged under. */
export interface Judging extends Pick<ScenarioEntry, 'id' | 'label' | 'date'> {
  /** what stands in the argument "scenario" for it */
  readonly expression: string;
}

/** The scenarios of the product by date, then the workbook's own proposals that can be read. */
export const judgings = (
  tools: Pick<Tools, 'scenarios'>,
  proposals: readonly ProposalState[],
): readonly Judging[] => [
  ...tools.scenarios.map(({ id, label, date }) => ({ id, label, date, expression: id })),
  ...proposals.flatMap(({ name, title, text }) =>
    title === null || text === null ? [] : [{ id: name, label: title, date: '', expression: text }],
  ),
];

/** One proposal as it judges the case of a card. */
export interface Compared {
  readonly scenario: Judging;
  readonly outcome: Outcome<Evaluation>;
}

const SCENARIO = 3;

/** Arguments under other scenarios, in their order. */
export const compared = (
  given: readonly unknown[],
  under: readonly Judging[],
  tools: Pick<Tools, 'evaluationOf'>,
): readonly Compared[] =>
  under.map((scenario) => ({
    scenario,
    outcome: tools.evaluationOf(
      given.map((value, index) => (index === SCENARIO ? scenario.expression : value)),
    ),
  }));

/** A figure beside its requirement: both are there, or the proposal is left out of the chart. */
export interface Bar {
  readonly scenario: Judging;
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

/** The proposals that a chart of that kind leaves out, since they set no such requirement. */
export const withoutBar = (
  rows: readonly Compared[],
  code: 'rvc' | 'us-share',
): readonly Judging[] => {
  const drawn = new Set(barsOf(rows, code).map(({ scenario }) => scenario.id));
  return rows.map(({ scenario }) => scenario).filter(({ id }) => !drawn.has(id));
};
