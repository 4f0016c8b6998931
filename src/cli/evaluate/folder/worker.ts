import { parentPort } from 'node:worker_threads';
import { sentenceOf } from '../../problems';
import { evaluateBook } from '../evaluate-book';
import { failedRow, rowsOf, type ResultRow } from './result-rows';

/** One workbook to evaluate, as the thread that hands them out names it. */
export interface Task {
  /** as the table names it */
  readonly name: string;
  readonly path: string;
  readonly scenario: string | null;
}

export interface Answer {
  readonly failed: boolean;
  readonly rows: readonly ResultRow[];
}

/** Answers one workbook after another, in a thread of its own. */
export function serve(): void {
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(answerTo(task)));
}

function answerTo({ name, path, scenario }: Task): Answer {
  try {
    return { failed: false, rows: rowsOf(evaluateBook({ book: path, scenario, out: null })) };
  } catch (error) {
    return { failed: true, rows: [failedRow(sentenceOf(error, `${name} cannot be evaluated`))] };
  }
}
