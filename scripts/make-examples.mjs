/** Writes the example workbooks: node scripts/make-examples.mjs [FOLDER] (default examples/). */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'nafta-examples-'));
try {
  const script = join(scratch, 'make-examples.cjs');
  buildSync({
    entryPoints: [join(examples, 'make-examples.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: script,
    logLevel: 'error',
  });
  const list = readFileSync(join(examples, 'aala', 'my2019.csv'), 'utf8');
  createRequire(import.meta.url)(script).makeExamples(resolve(process.argv[2] ?? examples), list);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
