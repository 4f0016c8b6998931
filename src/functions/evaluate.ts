import { evaluate, success, type Evaluation, type Outcome } from '../origin';
import { readCase } from './read-case';

/**
 * The evaluation behind QUALIFIES, EVALUATION and CHECK, from their arguments as Excel gives them:
 * costs, origins, net_cost, scenario, [hs_codes], [statements], [good], [date], [facts], [us_values].
 */
export function evaluationOf(given: readonly unknown[]): Outcome<Evaluation> {
  const found = readCase(given);
  if (!found.ok) return found;
  const evaluation = evaluate(found.value);
  if (!evaluation.ok || found.notes.length === 0) return evaluation;
  const { value } = evaluation;
  return success({ ...value, notes: [...value.notes, ...found.notes] });
}
