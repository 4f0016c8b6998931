import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { Finding } from './fuzz-target';
import { targets } from './targets';

/** What the watching thread asks for: to try one target for so long, or to show one of its inputs. */
interface Order {
  readonly name: string;
  readonly seed: number;
  readonly milliseconds?: number;
  /** 1-based: the input that did not come back in another thread */
  readonly show?: number;
}

/** counts the inputs, so that the watching thread sees whether one of them hangs */
const { counter } = workerData as { readonly counter: Int32Array };

async function carryOut({ name, seed, milliseconds = 0, show }: Order): Promise<object> {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no target ${name}`);
  const property = target.property();
  if (show !== undefined) {
    const [input] = fc.sample(property, { seed, numRuns: show }).slice(-1);
    return { input: fc.stringify(input) };
  }
  property.beforeEach(() => void Atomics.add(counter, 0, 1));
  const details = await fc.check<unknown>(property as fc.IAsyncPropertyWithHooks<unknown>, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: milliseconds,
  });
  if (!details.failed) return { inputs: details.numRuns, finding: null };
  const cause = details.errorInstance;
  const why =
    cause instanceof Finding ? cause.message : String(cause instanceof Error ? cause.stack : cause);
  return {
    inputs: details.numRuns,
    finding: `${fc.defaultReportMessage(details)}\n${why}`,
  };
}

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await carryOut(order));
});
parentPort?.postMessage(targets.map(({ name, patience }) => ({ name, patience: patience * 1000 })));
