/** The embedded workbook, bundled from its sources as it stands. */
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../scripts/install.mjs';

/** `openWorkbook` and `customFunctionsFrom`. */
export async function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-bench-'));
  try {
    const outfile = join(folder, 'engine.mjs');
    await build({
      entryPoints: [join(projectFolder, 'src', 'engine', 'index.ts')],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
