import { csvLine } from '../../csv';
import { InputProblem } from '../../problems';
import type { Streams } from '../../main';
import { Evaluator } from './evaluator';
import { HEADER } from './result-rows';
import { tableFile } from './table-file';
import { workbooksIn, type FoundWorkbook } from './workbooks-in';
import type { Answer } from './worker';

export interface FolderRequest {
  readonly folder: string;
  readonly scenario: string | null;
  /** where the table goes, null for standard output */
  readonly csv: string | null;
  /** how many workbooks are open at once */
  readonly jobs: number;
  /** how long one workbook may take */
  readonly seconds: number;
  /** the program itself, which a thread runs too */
  readonly script: string;
}

/** A terminal sees every workbook, a log every so many. */
const PROGRESS_EVERY = 100;

/**
 * Evaluates every workbook of a folder and writes one table, in the order of the names. A workbook
 * that fails has a row with its sentence and stops no other; at the end they are counted.
 */
export async function evaluateFolder(request: FolderRequest, streams: Streams): Promise<string> {
  const found = workbooksIn(request.folder);
  if (found.length === 0) throw new InputProblem(`${request.folder} holds no .xlsx or .xlsm`);
  const file = request.csv === null ? null : tableFile(request.csv);
  const table = file ?? streams;
  const progress = progressOf(found.length, streams);
  let failed = 0;
  try {
    table.out(csvLine(HEADER));
    await eachAnswer(found, request, ({ name }, answer) => {
      for (const row of answer.rows) table.out(csvLine([name, ...row]));
      if (answer.failed) failed += 1;
      progress();
    });
  } catch (error) {
    file?.discard();
    throw error;
  }
  file?.close();
  if (failed === 0) return '';
  throw new InputProblem(
    `${failed} of ${found.length} workbooks could not be evaluated; their rows say why`,
  );
}

/** Hands the workbooks to the threads and their answers on, in the order of the workbooks. */
async function eachAnswer(
  found: readonly FoundWorkbook[],
  { scenario, jobs, seconds, script }: FolderRequest,
  take: (workbook: FoundWorkbook, answer: Answer) => void,
): Promise<void> {
  const waiting = new Map<number, Answer>();
  let next = 0;
  let written = 0;
  const work = async (): Promise<void> => {
    const evaluator = new Evaluator(script, seconds);
    try {
      for (let at = next++; at < found.length; at = next++) {
        const workbook = found[at];
        if (workbook === undefined) return;
        waiting.set(at, await evaluator.answer({ ...workbook, scenario }));
        for (let answer = waiting.get(written); answer; answer = waiting.get(written)) {
          const done = found[written];
          waiting.delete(written);
          written += 1;
          if (done !== undefined) take(done, answer);
        }
      }
    } finally {
      await evaluator.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, found.length) }, work));
}

function progressOf(all: number, { error, isTerminal }: Streams): () => void {
  let done = 0;
  return () => {
    done += 1;
    const line = `${done} of ${all} workbooks`;
    if (isTerminal === true) error(`\r${line}${done === all ? '\n' : ''}`);
    else if (done % PROGRESS_EVERY === 0 || done === all) error(`${line}\n`);
  };
}
