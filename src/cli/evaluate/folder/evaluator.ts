import { Worker } from 'node:worker_threads';
import { failedRow } from './result-rows';
import type { Answer, Task } from './worker';

/** A workbook that needs more than this is given up, megabytes. */
const MOST_MEMORY = 2048;

const failed = (sentence: string): Answer => ({ failed: true, rows: [failedRow(sentence)] });

/**
 * A thread that evaluates one workbook at a time. A workbook that takes too long, or too much memory,
 * costs the thread and is an answer like any other; the next one gets a new thread.
 */
export class Evaluator {
  #worker: Worker | null = null;
  #settle: (outcome: Answer | string) => void = () => undefined;

  constructor(
    private readonly script: string,
    private readonly seconds: number,
  ) {}

  async answer(task: Task): Promise<Answer> {
    const worker = (this.#worker ??= this.#started());
    let timer: NodeJS.Timeout | undefined;
    const outcome = await new Promise<Answer | string>((resolve) => {
      this.#settle = resolve;
      const late = `was given up after ${this.seconds} seconds`;
      timer = setTimeout(() => resolve(late), this.seconds * 1000);
      worker.postMessage(task);
    });
    clearTimeout(timer);
    if (typeof outcome !== 'string') return outcome;
    await this.end();
    return failed(`${task.name} ${outcome}`);
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #started(): Worker {
    const worker = new Worker(this.script, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    // a thread that was given up may still say something: it is no answer to the next question
    const settle = (outcome: Answer | string): void => {
      if (worker === this.#worker) this.#settle(outcome);
    };
    worker.on('message', settle);
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `needs more than ${MOST_MEMORY} MB of memory`
          : `broke off: ${error.message}`,
      ),
    );
    worker.on('exit', () => settle('broke off'));
    return worker;
  }
}
