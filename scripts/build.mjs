/**
 * Builds `dist/` unless it is already the build of the present sources.
 * `node scripts/build.mjs [--origin https://addins.example.com] [--output FOLDER]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { projectFolder } from './install.mjs';

const { sourcesHash } = createRequire(import.meta.url)('../webpack/sources-hash.js');
const lockFolder = join(projectFolder, 'node_modules', '.cache', 'nafta-origin-build.lock');
const abandonedAfter = 5 * 60_000;

function isFresh(folder, origin) {
  const stamp = join(folder, 'build.json');
  if (!existsSync(stamp)) return false;
  const { sources, origin: builtFor } = JSON.parse(readFileSync(stamp, 'utf8'));
  return sources === sourcesHash(projectFolder) && builtFor === (origin ?? null);
}

const sleep = (milliseconds) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Runs `work` while no other process builds: parallel test workers may all ask at once. */
function exclusively(work) {
  mkdirSync(join(lockFolder, '..'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lockFolder);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs;
      if (since && Date.now() - since > abandonedAfter) rmSync(lockFolder, { recursive: true });
      sleep(200);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

/** Runs webpack into a folder of its own, then moves the whole into place. */
function build(folder, origin) {
  const webpack = join(projectFolder, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const aside = `${folder}-${process.pid}.tmp`;
  const environment = ['--env', `output=${aside}`];
  if (origin) environment.push('--env', `origin=${origin}`);
  const argumentList = [webpack, '--mode', 'production', '--stats', 'errors-only', ...environment];
  try {
    const result = spawnSync(process.execPath, argumentList, {
      cwd: projectFolder,
      encoding: 'utf8',
    });
    if (result.status !== 0) {
      throw new Error(`The build failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The folder of an up-to-date build, built first when missing or stale. Addresses start with `origin`. */
export function ensureBuilt({ folder = join(projectFolder, 'dist'), origin } = {}) {
  const target = resolve(folder);
  if (isFresh(target, origin)) return target;
  return exclusively(() => {
    if (!isFresh(target, origin)) {
      console.log(`Building ${target} ...`);
      build(target, origin);
    }
    return target;
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { origin: { type: 'string' }, output: { type: 'string' } },
  });
  try {
    ensureBuilt({ folder: values.output, origin: values.origin });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
