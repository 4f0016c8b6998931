/**
 * `npm run fuzz [-- --minutes N --seed S --only NAME]`: arbitrary input to every door of the product,
 * ten minutes if nothing else is said. Every target runs in a thread that is ended when one input
 * takes too long; each line says the seed that gives the same inputs again. Exit code 1 after a
 * finding.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, projectFolder } from './install.mjs';

const SLICE = 15_000;
/** a file or a formula may not take more memory than this, megabytes */
const MOST_MEMORY = 1_500;

/** A bundle runs from another folder: what a source calls its own folder stays that folder. */
const ownFolders = {
  name: 'own-folders',
  setup(build) {
    build.onLoad({ filter: /\/(fuzz|test|src)\/.*\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        /\b__dirname\b/g,
        JSON.stringify(dirname(path)),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

async function bundled() {
  const { build } = await import('esbuild');
  const outfile = join(projectFolder, 'node_modules', '.cache', 'nafta-origin', 'fuzz.cjs');
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(projectFolder, 'fuzz', 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    external: ['esbuild'],
    plugins: [ownFolders],
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** A thread with its targets; one that was ended, by itself or by its watch, answers no more. */
async function startThread(script) {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(script, {
    workerData: { counter },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  let settle = { resolve: () => {}, reject: () => {} };
  worker.on('message', (message) => settle.resolve(message));
  worker.on('error', (error) => settle.reject(error));
  const answer = () =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
  const ask = (order) => {
    const answered = answer();
    worker.postMessage(order);
    return answered;
  };
  const inputs = () => Atomics.load(counter, 0);

  /** Resolves when one input has taken longer than the target's patience. */
  function watch(patience) {
    let timer;
    const hang = new Promise((resolve) => {
      let seen = inputs();
      let since = performance.now();
      timer = setInterval(() => {
        if (inputs() !== seen) {
          seen = inputs();
          since = performance.now();
        } else if (performance.now() - since > patience) resolve('it hangs');
      }, 250);
    });
    return { hang, stop: () => clearInterval(timer) };
  }

  return {
    targets: await answer(),
    end: () => worker.terminate(),
    /** An input that another thread did not survive. */
    input: async ({ name }, seed, show) => (await ask({ name, seed, show })).input,
    async run({ name, patience }, seed, milliseconds) {
      const before = inputs();
      const { hang, stop } = watch(patience);
      const ended = (finding) => ({ inputs: inputs() - before, finding, ended: true });
      const result = await Promise.race([
        ask({ name, seed, milliseconds }).catch((error) => ended(error.message)),
        hang.then(ended),
      ]);
      stop();
      if (result.ended) await worker.terminate();
      return result;
    },
  };
}

function options() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      only: { type: 'string', multiple: true },
    },
  });
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: give a number above 0`);
  if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed}: give a whole number`);
  return { minutes, seed, only: values.only ?? [] };
}

async function main() {
  await ensureInstalled();
  const { minutes, seed, only } = options();
  ensureBuilt();
  const script = await bundled();
  let thread = await startThread(script);
  const unknown = only.find((name) => !thread.targets.some((one) => one.name === name));
  if (unknown !== undefined) {
    const names = thread.targets.map(({ name }) => name).join(', ');
    await thread.end();
    throw new Error(`--only ${unknown}: the targets are ${names}`);
  }
  let open = thread.targets.filter(({ name }) => only.length === 0 || only.includes(name));
  console.log(`seed ${seed}, ${minutes} minutes, ${open.length} targets`);

  const end = performance.now() + minutes * 60_000;
  const inputs = new Map(open.map(({ name }) => [name, 0]));
  let findings = 0;
  for (let round = 0; performance.now() < end && open.length > 0; round += 1) {
    for (const target of open) {
      const left = end - performance.now();
      if (left <= 0) break;
      const slice = open.length === 1 ? left : Math.min(SLICE, left);
      const result = await thread.run(target, seed + round, slice);
      inputs.set(target.name, inputs.get(target.name) + result.inputs);
      console.log(`${target.name}: ${result.inputs} inputs, seed ${seed + round}`);
      if (result.ended) {
        thread = await startThread(script);
        result.finding += ` at ${await thread.input(target, seed + round, result.inputs)}`;
      }
      if (result.finding === null) continue;
      findings += 1;
      console.log(`FINDING in ${target.name}, again by`);
      console.log(`  npm run fuzz -- --only ${target.name} --seed ${seed + round}`);
      console.log(result.finding);
      open = open.filter((one) => one !== target);
    }
  }
  await thread.end();
  for (const [name, count] of inputs) console.log(`${String(count).padStart(9)}  ${name}`);
  console.log(`${findings} findings`);
  process.exitCode = findings === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
