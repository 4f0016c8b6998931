/**
 * `npm run bench`: what speed the add-in has beside its peers, measured in one run: ratios of medians,
 * the ways taken in turns. Prints a table and writes `bench.json`.
 *
 *   npm run bench -- --short           under two minutes: smaller sizes, fewer turns
 *   npm run bench -- lines switch      these parts only
 *   npm run bench -- --json FILE       where the figures go
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../scripts/install.mjs';

await ensureInstalled();
const { ensureBuilt } = await import('../scripts/build.mjs');
const { machine } = await import('./machine.mjs');
const { printTable } = await import('./table.mjs');

const parts = ['lines', 'formulas', 'switch', 'recalculate', 'page', 'pane', 'heap'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const wanted = positionals.length > 0 ? positionals : parts;
const unknown = wanted.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`no part "${unknown.join('", "')}": write ${parts.join(', ')}`);
  process.exit(2);
}

const folder = ensureBuilt();
const about = machine();
console.log(`${about.processor}, ${about.processors} x, ${about.memory}, Node ${about.node}`);
if (values.short) console.log('Short: smaller sizes and fewer turns; each row says its size');
const file = resolve(values.json ?? 'bench.json');
const seconds = {};
const rows = [];
for (const part of wanted) {
  const start = performance.now();
  try {
    const { rows: measure } = await import(`./${part}.mjs`);
    rows.push(...(await measure({ folder, short: values.short })));
  } catch (error) {
    rows.push({ what: part, against: '-', missing: error.message });
  }
  seconds[part] = Math.round((performance.now() - start) / 1_000);
  console.log(`${part}: ${seconds[part]} s`);
  // after every part, so that a run which is ended keeps what it has
  const found = { machine: about, short: values.short, seconds, rows };
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}
printTable(rows);
console.log(`Written to ${file}`);
