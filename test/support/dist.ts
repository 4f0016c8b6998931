import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

export const projectFolder = join(__dirname, '..', '..');

/**
 * The folder of an up-to-date build, built first when missing or stale; parallel workers wait for
 * one another. With an origin, the build for that server, kept apart from `dist/`.
 */
export function distFolder(origin?: string): string {
  const script = join(projectFolder, 'scripts', 'build.mjs');
  const folder = origin === undefined ? join(projectFolder, 'dist') : cacheFolder(origin);
  const options = ['--output', folder, ...(origin === undefined ? [] : ['--origin', origin])];
  execFileSync(process.execPath, [script, ...options], { cwd: projectFolder, stdio: 'pipe' });
  return folder;
}

function cacheFolder(origin: string): string {
  const name = createHash('sha256').update(origin).digest('hex').slice(0, 12);
  return join(projectFolder, 'node_modules', '.cache', 'nafta-origin', `dist-${name}`);
}
