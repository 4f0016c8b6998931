import type { Evaluation, Issue } from '../origin';
import { wordsOf, type AnswerScalar } from './cell-result';
import { readingsOf } from './evaluation-table';
import { say } from './sentences';

/**
 * "OK" where the good qualifies and nothing about the lines is in doubt; else the verdict with its
 * readings, then every reason and doubt, one per line of text.
 */
export function checkText(evaluation: Evaluation): AnswerScalar {
  const { verdict, rules, reasons } = evaluation;
  const doubts = lineDoubts(evaluation);
  if (verdict === 'Qualifies' && doubts.length === 0) return 'OK';
  const readings = readingsOf(evaluation);
  const head = say('check-head', { verdict, good: rules.good.label, readings });
  return wordsOf([head, ...reasons, ...doubts], '\n');
}

/** Doubts about this sheet; the scenario's own doubts stand in EVALUATION. */
function lineDoubts(evaluation: Evaluation): readonly Issue[] {
  const ofScenario = new Set<Issue>(evaluation.rules.notes);
  return evaluation.notes.filter((note) => !ofScenario.has(note));
}
