/** Writes the table "from the treaty to the code" into README.md: node scripts/make-provisions.mjs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { bundleAndEvaluate } = createRequire(import.meta.url)('../webpack/bundle-and-evaluate.js');

const { exports } = await bundleAndEvaluate(path('src/functions/provisions/readme-table.ts'));
const table = /(<!-- provisions -->\n\n)[^]*?(\n\n<!-- end of provisions -->)/;
const readme = readFileSync(path('README.md'), 'utf8');
writeFileSync(
  path('README.md'),
  readme.replace(table, (_, before, after) => before + exports.readmeTable() + after),
);
