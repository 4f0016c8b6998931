import { failure, success, type Builder, type OriginRules, type Outcome } from '../origin';
import type { ScenarioChoice } from './choice';
import { factTestsOf, type LimitOf } from './fact-tests';
import type { ReadGood } from './good';
import { heavyComponent } from './heavy-component';
import { statedOrOwn } from './limits';
import { partRequirements } from './part-requirement';
import { plantNotes } from './plant';
import { assumptionsOf, notesOf } from './printed';
import { rvcLimits } from './rvc-limits';
import { settle, type Question } from './question';
import { say } from './sentences';
import { stagingNotes } from './staging';
import { technologyOf } from './technology';
import type { Terms } from './terms';
import { tracingList } from './tracing-list';
import { useOf, type Scenario } from './types';

/**
 * What a scenario expression asks of a good on a day, as the core's rules.
 *
 * Issues: an unknown good, one the scenario has no rule for, a day outside the agreement's life, a
 * method that the good's rule does not offer. A last step that lies ahead stands beside the present one.
 */
export function rulesFor(choice: ScenarioChoice, question: Question): Outcome<OriginRules> {
  const settled = settle(choice, question);
  if (!settled.ok) return settled;
  const { scenario, good } = settled.value;
  const { terms } = choice;
  const limit: LimitOf = (measure) => statedOrOwn(scenario, choice, measure, good, question);
  const rvc = rvcLimits(scenario, choice, good, question);
  const us = limit('US');
  const waiver = limit('DE MINIMIS');
  const tests = factTestsOf(scenario, choice, good, limit);
  const rule = scenario.classes.find((row) => row.class === good.class);
  if (!rvc.ok || !us.ok || !waiver.ok || !tests.ok || rule === undefined) {
    return failure(...[rvc, us, waiver, tests].flatMap((found) => (found.ok ? [] : found.issues)));
  }
  const { notes, ...limits } = rvc.value;
  const builder = builderOf(scenario, terms, good, rule.builder);
  const onList = builder === 'listed' || scenario.tracingList;
  return success({
    expression: choice.expression,
    name: scenario.name,
    good: good.judged,
    builder,
    tracingList: onList ? tracingList(terms['li-ion'] ?? 'not traced') : null,
    heavyComponent,
    partRequirement: partRequirements(scenario, terms, question, useOf(good.class)),
    ...limits,
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
    technology: technologyOf(scenario, terms),
    assumptions: assumptionsOf(scenario, terms, good, {
      usTest: us.value !== null,
      onList: builder === 'listed',
    }),
    stated: choice.stated,
    notes: [
      ...notesOf(scenario, terms, good, onList),
      ...plantNotes(scenario, terms, good, question),
      ...stagingNotes(scenario, terms, good, question),
      ...notes,
    ],
    noRule: scenario.noRule ? say('no-rule') : null,
  });
}

function builderOf(scenario: Scenario, terms: Terms, good: ReadGood, own: Builder): Builder {
  if (terms.tracing !== undefined) return terms.tracing;
  if (!good.aftermarket) return own;
  return scenario.classes.find((row) => row.class === 'aftermarket part')?.builder ?? own;
}
