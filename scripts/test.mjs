/**
 * `npm test`: everything from a bare clone. Installs what is missing, finds a browser, builds, and
 * runs all tests; further arguments go to jest. The last line is always `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, projectFolder } from './install.mjs';

/** Runs jest on the terminal and returns its result as data, or undefined when it wrote none. */
function runJest(argumentList, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-test-'));
  const output = join(folder, 'result.json');
  try {
    const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');
    const { status } = spawnSync(
      process.execPath,
      [jest, '--json', `--outputFile=${output}`, ...argumentList],
      { cwd: projectFolder, stdio: 'inherit', env: environment },
    );
    const result = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
    return { status, result };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the last line and the exit code say; a file that could not run at all counts as a failure. */
function summary({ status, result }) {
  if (!result) return { passed: 0, failed: 1, ok: false };
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed, failed, ok: status === 0 && failed === 0 && passed > 0 };
}

async function main() {
  await ensureInstalled();
  const chromium = ensureChromium();
  const { ensureBuilt } = await import('./build.mjs');
  ensureBuilt();
  const environment = { ...process.env, CHROME_PATH: chromium };
  const { passed, failed, ok } = summary(runJest(process.argv.slice(2), environment));
  if (passed === 0 && failed === 0) console.error('No test ran.');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = ok ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
