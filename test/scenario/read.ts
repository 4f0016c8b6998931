import { textOf, type OriginRules, type Outcome } from '../../src/origin';
import { readScenario, rulesFor, type Question } from '../../src/scenario';

/** The rules of an expression, or the sentences that stood in the way. */
export function rulesOf(
  expression: string,
  question: Partial<Question> = {},
): OriginRules | readonly string[] {
  const choice = readScenario(expression);
  if (!choice.ok) return choice.issues.map((issue) => textOf(issue));
  const found = rulesFor(choice.value, { good: null, date: null, ...question });
  return found.ok ? found.value : found.issues.map((issue) => textOf(issue));
}

export function rules(expression: string, question: Partial<Question> = {}): OriginRules {
  const found = rulesOf(expression, question);
  if ('builder' in found) return found;
  throw new Error(found.join('\n'));
}

export const refusal = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'no issue' : outcome.issues.map((each) => `${each.kind} ${each.code}`).join(', ');
