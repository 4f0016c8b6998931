import { setImmediate } from 'node:timers/promises';
import { InputProblem } from './problems';

/** Long work between whose steps Ctrl+C ends it; what is written by then is whole. */
export async function cancellable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort(new InputProblem('stopped by Ctrl+C; every file that was written is whole'));
  };
  process.once('SIGINT', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** Lets a Ctrl+C that has come arrive, and throws where it has. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

const EVERY = 25;

/** Says every so often how far long work is, on standard error. */
export const progress =
  (what: string, say: (text: string) => void) =>
  (done: number, all: number): void => {
    if (done % EVERY === 0 && all > EVERY) say(`${done} of ${all} ${what}\n`);
  };
