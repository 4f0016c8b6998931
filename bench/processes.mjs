/** Programs run to their end, with the time they took and the most memory they held. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const everyMilliseconds = 20;

/** Linux counts the processor's time in hundredths of a second. */
const tick = 10;

/** Whether this system says how long the processor worked on another program. */
export const knowsProcessorTime = existsSync('/proc/self/stat');

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // a process may end while it is looked at, and other systems have no such files
    return '';
  }
};

/** The peak of a process in megabytes, or 0 where this system does not say. */
const peakOf = (pid) =>
  Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1_024;

/** Milliseconds that the processor has spent on a process: the 14th and 15th field. */
function processorTimeOf(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick;
}

/** Processes whose command line holds a text: a shell script starts the program that counts. */
function processesWith(text) {
  if (!existsSync('/proc/self/cmdline')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(text));
}

/**
 * Runs a program and resolves to `{ milliseconds, processor, megabytes }`; `mark` is a text that only
 * its processes have on their command line. Where the system does not say, the processor's time is 0
 * and the megabytes are NaN.
 */
export function timedRun(program, words, mark) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let peak = 0;
    const spent = new Map();
    child.stderr.on('data', (data) => (said += data));
    const look = () => {
      for (const pid of processesWith(mark)) {
        peak = Math.max(peak, peakOf(pid));
        spent.set(pid, Math.max(spent.get(pid) ?? 0, processorTimeOf(pid)));
      }
    };
    const ticker = setInterval(look, everyMilliseconds);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(ticker);
      const milliseconds = performance.now() - start;
      const processor = [...spent.values()].reduce((sum, each) => sum + each, 0);
      if (code === 0) resolve({ milliseconds, processor, megabytes: peak || Number.NaN });
      else reject(new Error(`${program} ended with ${code}: ${said.slice(0, 300)}`));
    });
  });
}

/** Whether a program answers to `--version`. */
export const isInstalled = (program) => spawnSync(program, ['--version']).status === 0;
