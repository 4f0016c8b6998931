import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../support/dist';

/** What a call into one of the project's scripts gives, in a plain Node. */
function call(script: string, expression: string, environment: NodeJS.ProcessEnv = {}): unknown {
  const address = pathToFileURL(join(projectFolder, 'scripts', script)).href;
  const program = `
    const script = await import(${JSON.stringify(address)});
    let value;
    try { value = script.${expression}; } catch (error) { value = error.message; }
    console.log(JSON.stringify(value ?? null));
  `;
  const options = { encoding: 'utf8', env: { ...process.env, ...environment } } as const;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], options),
  );
}

describe('what has to be installed', () => {
  let folder: string;
  const lock = (packages: unknown): string => JSON.stringify({ packages });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nafta-origin-install-'));
    writeFileSync(
      join(folder, 'package-lock.json'),
      lock({
        '': {},
        'node_modules/one': { version: '1.0.0' },
        'node_modules/two': { version: '2.0.0' },
        'node_modules/other-platform': { version: '3.0.0', optional: true },
      }),
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const install = (packages: Readonly<Record<string, { version: string }>>): void => {
    for (const path of Object.keys(packages)) mkdirSync(join(folder, path), { recursive: true });
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock(packages));
  };

  const missing = (): unknown => call('install.mjs', `missingPackages(${JSON.stringify(folder)})`);

  test('everything, in a bare clone, but not what is for other platforms', () => {
    expect(missing()).toEqual(['node_modules/one', 'node_modules/two']);
  });

  test('nothing, when the versions are those of the lockfile', () => {
    install({ 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '2.0.0' } });
    expect(missing()).toEqual([]);
  });

  test('a package whose version has changed', () => {
    install({ 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '1.9.0' } });
    expect(missing()).toEqual(['node_modules/two']);
  });

  test('a package whose folder is gone', () => {
    install({ 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '2.0.0' } });
    rmSync(join(folder, 'node_modules', 'one'), { recursive: true });
    expect(missing()).toEqual(['node_modules/one']);
  });
});

describe('the browser of the tests', () => {
  test('is the one that CHROME_PATH names', () => {
    const environment = { CHROME_PATH: process.execPath };
    expect(call('chromium.mjs', 'ensureChromium()', environment)).toBe(process.execPath);
  });

  test('is never guessed when CHROME_PATH names none', () => {
    const environment = { CHROME_PATH: '/no/such/browser' };
    expect(call('chromium.mjs', 'ensureChromium()', environment)).toBe(
      'CHROME_PATH names no file: /no/such/browser',
    );
  });
});
