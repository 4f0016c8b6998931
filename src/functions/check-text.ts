import { textOf, type Evaluation, type Issue } from '../origin';
import { readingsOf } from './evaluation-table';

/**
 * "OK" where the good qualifies and nothing about the lines is in doubt; else the verdict with its
 * readings, then every reason and doubt, one per line of text.
 */
export function checkText(evaluation: Evaluation): string {
  const doubts = lineDoubts(evaluation);
  if (evaluation.verdict === 'Qualifies' && doubts.length === 0) return 'OK';
  const { good } = evaluation.rules;
  const head = `${evaluation.verdict} as ${good.label} under ${readingsOf(evaluation)}`;
  return [head, ...evaluation.reasons.map((issue) => textOf(issue)), ...doubts].join('\n');
}

/** Doubts about this sheet; the scenario's own doubts stand in EVALUATION. */
function lineDoubts(evaluation: Evaluation): readonly string[] {
  const ofScenario = new Set<Issue>(evaluation.rules.notes);
  return evaluation.notes.filter((note) => !ofScenario.has(note)).map((note) => textOf(note));
}
