import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { distFolder, projectFolder } from '../support/dist';

jest.setTimeout(180_000);

/** Every file of a build with what it holds. */
function files(folder: string): Readonly<Record<string, string>> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    found
      .map((path) => [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(),
  );
}

test('the same sources give the same files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-build-'));
  try {
    const again = join(folder, 'dist');
    execFileSync(process.execPath, ['scripts/build.mjs', '--output', again], {
      cwd: projectFolder,
    });
    expect(files(again)).toEqual(files(distFolder()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
