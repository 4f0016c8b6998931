import { readTariffCode } from '../costsheet';
import type { Source } from '../origin';
import { partList, rulesFor, scenarios, requirementFor, readScenario } from '../scenario';
import {
  failureOf,
  named,
  wordsOf,
  type Answer,
  type AnswerFailure,
  type AnswerScalar,
} from './cell-result';
import { issuesOf } from './issues-of';
import { sourceText } from './evaluation-table';
import { errorOf, isBlank, readRequired } from './matrix';
import { say } from './sentences';
import { readDateArgument, readGoodArgument, readRules, readScenarioArgument } from './read-case';

/** IS_TRACED: whether each code stands on the tracing list; FALSE where the scenario has none. */
export function isTraced(hsCodes: unknown, scenario: unknown): Answer {
  const rules = readRules(scenario, null, null, {});
  if (!rules.ok) return failureOf(rules.issues);
  const { tracingList, builder } = rules.value;
  return eachCode(
    hsCodes,
    (code) => (builder === 'listed' && tracingList !== null ? tracingList(code).listed : false),
    true,
  );
}

/** PART_CLASS: the list of parts on which each code stands under a scenario, "" where it is on none. */
export function partClass(hsCodes: unknown, scenario: unknown, good?: unknown): Answer {
  const choice = readScenarioArgument(scenario);
  const judged = readGoodArgument(good);
  if (!choice.ok || !judged.ok) return failureOf(issuesOf(choice, judged));
  const list = partList(choice.value, judged.value);
  return list.ok ? eachCode(hsCodes, list.value, false) : failureOf(list.issues);
}

/** The same shape as the codes; a blank is "", a bad cell keeps its own error. */
function eachCode(
  argument: unknown,
  answer: (code: string) => AnswerScalar,
  short: boolean,
): Answer {
  const matrix = readRequired('hs_codes', argument);
  if (!matrix.ok) return failureOf(matrix.issues);
  const { rows, columns, cells } = matrix.value;
  const found = cells.map((cell, index): AnswerScalar | AnswerFailure => {
    if (isBlank(cell)) return '';
    const line = index + 1;
    const error = errorOf('hs_codes', cell, line);
    if (error !== null) return failureOf([error]);
    const code = readTariffCode(cell, { parameter: 'hs_codes', line });
    if (!code.ok) return failureOf(code.issues);
    if (code.value === null) return '';
    return short || code.value.length >= 6
      ? answer(code.value)
      : failureOf([say('code-short', { line, received: String(cell) })]);
  });
  return Array.from({ length: rows }, (_, row) => found.slice(row * columns, (row + 1) * columns));
}

const SCENARIOS_HEADER = [
  'Id',
  'Name',
  'Proposer',
  'Date',
  'Status',
  'Confidence',
  'RVC',
  'US share',
  'Code',
] as const;

/** SCENARIOS: every built-in law and proposal, by date. */
export function scenarioTable(): Answer {
  const share = (id: string, measure: 'RVC' | 'US'): AnswerScalar => {
    const choice = readScenario(id);
    const found = choice.ok
      ? requirementFor(choice.value, measure, { good: null, date: null })
      : choice;
    return found.ok ? found.value.limit.toNumber() : '';
  };
  return [
    SCENARIOS_HEADER,
    ...scenarios.map(({ id, name, proposer, date, status, confidence }) => [
      id,
      name,
      proposer,
      date,
      status,
      confidence,
      share(id, 'RVC'),
      share(id, 'US'),
      id,
    ]),
  ];
}

const TERMS_HEADER = [
  'Term',
  'Value',
  'Unit',
  'Open',
  'Readings',
  'Source',
  'Confidence',
  'Code',
] as const;

/** SCENARIO_TERMS: what a scenario asks of a good, and what it leaves open, with the sources. */
export function scenarioTerms(scenario: unknown, good?: unknown, date?: unknown): Answer {
  const choice = readScenarioArgument(scenario);
  const judged = readGoodArgument(good);
  const day = readDateArgument(date);
  if (!choice.ok || !judged.ok || !day.ok) return failureOf(issuesOf(choice, judged, day));
  const found = rulesFor(choice.value, { good: judged.value, date: day.value });
  if (!found.ok) return failureOf(found.issues);
  const rules = found.value;
  const row = (
    term: string,
    value: AnswerScalar,
    unit: string,
    source: Source | null,
    readings: readonly string[] = [],
  ): readonly AnswerScalar[] => [
    term,
    value,
    unit,
    readings.length > 0,
    readings.join('; '),
    named(sourceText(source)),
    source?.confidence ?? '',
    term.replaceAll(' ', '-'),
  ];
  const limits = [
    ['rvc', rules.rvc],
    ['rvc ahead', rules.rvcAhead ?? null],
    ['us share', rules.usShare.required],
    ...rules.furtherTests.map(({ code, required }) => [code, required] as const),
    ['de minimis', rules.deMinimis],
  ] as const;
  return [
    TERMS_HEADER,
    ...(rules.noRule === null ? [] : [row('rule', wordsOf([rules.noRule]), '', null)]),
    ...limits.flatMap(([term, limit]) =>
      limit === null ? [] : [row(term, limit.limit.toNumber(), 'share', limit.source)],
    ),
    row('builder', rules.builder, 'word', null),
    row('route', rules.route, 'word', rules.routeSource),
    ...(rules.stated ?? []).map(({ term, value, note, source }) =>
      row(term, note === '' ? value : `${value} (${note})`, 'own', source),
    ),
    ...rules.assumptions.map(({ term, reading, source, others }) =>
      row(term, reading, 'reading', source, others),
    ),
  ];
}
