/** Builds `dist-workbench/` unless it is already the build of the present sources. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './install.mjs';

const folder = join(projectFolder, 'dist-workbench');
const inputs = ['src/workbench', 'src/engine', 'webpack/workbench.config.js', 'package-lock.json'];

function hashOfSources() {
  const hash = createHash('sha256');
  const files = inputs.flatMap((input) => {
    if (input.includes('.')) return [input];
    const found = readdirSync(join(projectFolder, input), { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath ?? entry.path, entry.name).slice(projectFolder.length + 1),
      )
      .sort();
  });
  for (const file of files)
    hash.update(`${file}\0`).update(readFileSync(join(projectFolder, file)));
  return hash.digest('hex');
}

function isFresh(sources) {
  const stamp = join(folder, 'sources.txt');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** Runs webpack apart from this process, so that progress can be told meanwhile. */
function build(output) {
  const webpack = join(projectFolder, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const argumentList = ['--config', 'webpack/workbench.config.js', '--env', `output=${output}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, ...argumentList], { cwd: projectFolder });
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The workbench could not be built:\n${Buffer.concat(said)}`));
    });
  });
}

/** Another process may have moved the same build into place meanwhile: then ours is not needed. */
function moveIntoPlace(aside, sources) {
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } catch (error) {
    if (!isFresh(sources)) throw error;
  }
}

/**
 * The folder of an up-to-date build of the workbench, built first when missing or stale.
 * A build is made aside and moved into place whole, so that two at once do no harm.
 */
export async function ensureWorkbenchBuilt() {
  const sources = hashOfSources();
  if (isFresh(sources)) return folder;
  console.log('Building the workbench (half a minute) ...');
  const aside = join(projectFolder, 'node_modules', '.cache', `workbench-${process.pid}`);
  try {
    await build(aside);
    writeFileSync(join(aside, 'sources.txt'), sources);
    moveIntoPlace(aside, sources);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}
