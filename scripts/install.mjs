/**
 * Installs the packages of the lockfile when they are missing or differ, and does nothing otherwise.
 * Uses nothing but Node itself, because it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = 20;
const progressEvery = 10_000;

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** The packages of the lockfile that are absent from `node_modules`, or there in another version. */
export function missingPackages(folder = projectFolder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const record = join(folder, 'node_modules', '.package-lock.json');
  const present = existsSync(record) ? readPackages(record) : {};
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => {
      const found = present[path];
      return found?.version !== entry.version || !existsSync(join(folder, path));
    })
    .map(([path]) => path);
}

/** Runs npm as this Node would: the npm that started us, else the one on the path. */
function startNpm(argumentList, folder) {
  const npm = process.env.npm_execpath;
  const options = { cwd: folder, stdio: 'inherit' };
  return npm && /\.c?js$/.test(npm)
    ? spawn(process.execPath, [npm, ...argumentList], options)
    : spawn('npm', argumentList, { ...options, shell: process.platform === 'win32' });
}

function runNpm(argumentList, folder) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = startNpm(argumentList, folder);
    const ticker = setInterval(() => {
      console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s so far`);
    }, progressEvery);
    const finish = (error) => {
      clearInterval(ticker);
      if (error) reject(error);
      else resolve();
    };
    child.on('error', finish);
    child.on('exit', (code) =>
      finish(code === 0 ? undefined : new Error(`npm ${argumentList[0]} ended with code ${code}`)),
    );
  });
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    throw new Error(`This project needs Node ${oldestNode} or later; this is ${process.version}`);
  }
}

/**
 * Makes `node_modules` equal to the lockfile, with progress on the console.
 * Throws a sentence when Node is too old or the packages cannot be installed.
 */
export async function ensureInstalled(folder = projectFolder) {
  checkNode();
  const missing = missingPackages(folder);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.length} packages (once; a minute or two) ...`);
  await runNpm(['ci', '--no-audit', '--no-fund'], folder);
  const stillMissing = missingPackages(folder);
  if (stillMissing.length > 0) {
    throw new Error(`npm ci left these packages out: ${stillMissing.slice(0, 5).join(', ')}`);
  }
}
