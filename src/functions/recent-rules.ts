import type { OriginRules, Outcome } from '../origin';
import { rulesFor, type Question, type ScenarioChoice } from '../scenario';

/** Goods and days of one workbook under one scenario. */
const MOST_KEPT = 64;

const recent = new WeakMap<ScenarioChoice, Map<string, Outcome<OriginRules>>>();

/** The rules of a scenario for a question, made once for all formulas that ask the same. */
export function recentRules(choice: ScenarioChoice, question: Question): Outcome<OriginRules> {
  let known = recent.get(choice);
  if (known === undefined || known.size >= MOST_KEPT) {
    known = new Map();
    recent.set(choice, known);
  }
  const key = JSON.stringify(question);
  const rules = known.get(key) ?? rulesFor(choice, question);
  known.set(key, rules);
  return rules;
}
