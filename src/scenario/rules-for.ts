import {
  failure,
  success,
  type Assumption,
  type Builder,
  type FactTest,
  type Issue,
  type OriginRules,
  type Outcome,
} from '../origin';
import { scenarioOf } from './catalogue';
import type { ScenarioChoice } from './expression';
import { readGood, type ReadGood } from './good';
import { lifeIssues } from './life';
import { statedOrOwn, statedSource } from './limits';
import { partRequirements } from './part-requirement';
import { say } from './sentences';
import type { When } from './steps';
import type { Terms } from './terms';
import { tracingList } from './tracing-list';
import type { FactRule, Scenario } from './types';

/** For which good, and on which day, rules are wanted. */
export interface Question extends When {
  /** a name or a tariff code; null: a passenger vehicle */
  readonly good: string | null;
}

/** The scenario of a choice and the good as it reads it, on a day within its life. */
export function settle(
  choice: ScenarioChoice,
  { good, date }: Question,
): Outcome<{ readonly scenario: Scenario; readonly good: ReadGood }> {
  const scenario = scenarioOf(choice.id);
  if (scenario === null) {
    return failure(say('scenario-not-modelled', { received: choice.id, ids: '' }));
  }
  const read = readGood(good, scenario);
  const issues = [...(read.ok ? [] : read.issues), ...lifeIssues(scenario, date)];
  return read.ok && issues.length === 0
    ? success({ scenario, good: read.value })
    : failure(...issues);
}

/**
 * What a scenario expression asks of a good on a day, as the core's rules.
 *
 * Issues: an unknown good, one the scenario has no rule for, a day outside the agreement's life, a
 * last step that lies ahead while no date is given.
 */
export function rulesFor(choice: ScenarioChoice, question: Question): Outcome<OriginRules> {
  const settled = settle(choice, question);
  if (!settled.ok) return settled;
  const { scenario, good } = settled.value;
  const { terms } = choice;
  const limit = (measure: Parameters<typeof statedOrOwn>[2]) =>
    statedOrOwn(scenario, terms, measure, good, question);
  const rvc = limit('RVC');
  const us = limit('US');
  const waiver = limit('DE MINIMIS');
  const parts = partRequirements(scenario, terms, question);
  const tests = furtherTests(scenario, terms, good, limit);
  const rule = scenario.classes.find((row) => row.class === good.class);
  if (!rvc.ok || !us.ok || !waiver.ok || !parts.ok || !tests.ok || rule === undefined) {
    return failure(
      ...[rvc, us, waiver, parts, tests].flatMap((found) => (found.ok ? [] : found.issues)),
    );
  }
  const builder = builderOf(scenario, terms, good, rule.builder);
  const onList = builder === 'listed';
  return success({
    expression: choice.expression,
    name: scenario.name,
    good: good.judged,
    builder,
    tracingList:
      onList || scenario.tracingList ? tracingList(terms['li-ion'] ?? 'not traced') : null,
    partRequirement: parts.value,
    rvc: rvc.value,
    usShare: {
      required: us.value,
      base: terms['us base'] ?? scenario.usBase,
      numerator: terms['us numerator'] ?? scenario.usNumerator,
    },
    furtherTests: tests.value,
    route: rule.route,
    routeSource: rule.source,
    deMinimis: waiver.value,
    unstated: terms.unstated ?? null,
    coreRollUp: terms['core roll-up'] ?? scenario.coreRollUp,
    assumptions: assumptionsOf(scenario, terms, good, us.value !== null),
    notes: notesOf(scenario, terms, good),
    noRule: null,
  });
}

function builderOf(scenario: Scenario, terms: Terms, good: ReadGood, own: Builder): Builder {
  if (terms.tracing !== undefined) return terms.tracing;
  if (!good.aftermarket) return own;
  return scenario.classes.find((row) => row.class === 'aftermarket part')?.builder ?? own;
}

type LimitOf = (measure: Parameters<typeof statedOrOwn>[2]) => ReturnType<typeof statedOrOwn>;

/** Tests of facts: the scenario's own, and those that a term adds or takes away. */
function furtherTests(
  scenario: Scenario,
  terms: Terms,
  good: ReadGood,
  limit: LimitOf,
): Outcome<readonly FactTest[]> {
  const tests: FactTest[] = [];
  for (const rule of factRulesOf(scenario, terms)) {
    if (rule.measure === null) {
      if (!rule.classes.includes(good.class)) continue;
      tests.push({ code: rule.code, fact: rule.fact, required: null, source: rule.source });
      continue;
    }
    const required = limit(rule.measure);
    if (!required.ok) return required;
    if (required.value === null) continue;
    const { source } = required.value;
    tests.push({ code: rule.code, fact: rule.fact, required: required.value, source });
  }
  return success(tests);
}

const byTerm: readonly (Omit<FactRule, 'classes' | 'source'> & { readonly term: keyof Terms })[] = [
  { term: 'lvc', code: 'lvc', fact: 'LVC', measure: 'LVC' },
  { term: 'lvc', code: 'lvc-materials', fact: 'LVC materials', measure: 'LVC MATERIALS' },
  { term: 'steel', code: 'steel', fact: 'Steel', measure: 'STEEL' },
  { term: 'aluminum', code: 'aluminum', fact: 'Aluminum', measure: 'ALUMINUM' },
  { term: 'glass', code: 'glass', fact: 'Glass', measure: 'GLASS' },
];

function factRulesOf(scenario: Scenario, terms: Terms): readonly FactRule[] {
  const own = scenario.factRules;
  const added = byTerm.filter(
    ({ term, code }) => terms[term] !== undefined && !own.some((rule) => rule.code === code),
  );
  return [
    ...own,
    ...added.map(({ term, ...rule }) => ({ ...rule, classes: [], source: statedSource(term) })),
  ];
}

/** The readings that the result rests on and the expression does not state. */
function assumptionsOf(
  scenario: Scenario,
  terms: Terms,
  good: ReadGood,
  usTest: boolean,
): readonly Assumption[] {
  return scenario.readings
    .filter(({ classes }) => classes === 'all' || classes.includes(good.class))
    .filter(({ settledBy }) => settledBy === null || terms[settledBy] === undefined)
    .filter(({ term }) => usTest || !term.startsWith('us '))
    .map(({ term, reading, others, source }) => ({ term, reading, others, source }));
}

function notesOf(scenario: Scenario, terms: Terms, good: ReadGood): readonly Issue[] {
  const doubts = scenario.doubts.map((code) => say(code));
  if (good.judged.kind === 'vehicle') return doubts;
  const idle = (['lvc', 'steel', 'aluminum', 'glass'] as const).filter(
    (term) => terms[term] !== undefined,
  );
  return [
    ...doubts,
    ...(good.otherClass === null
      ? []
      : [say('good-in-two-tables', { class: good.class, other: good.otherClass })]),
    ...idle.map((term) => say('term-not-for-good', { term, good: good.judged.label })),
  ];
}
