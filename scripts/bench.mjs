/**
 * `npm run bench`: what exactness costs. Sums a cost column three ways and prints how long each
 * takes beside a plain loop over doubles. Times differ between machines; the ratios less so.
 */
import { ensureInstalled, projectFolder } from './install.mjs';

await ensureInstalled();
const { build } = await import('esbuild');
const { Decimal } = await import('decimal.js');
const { join } = await import('node:path');

const lineCounts = [100, 1_000, 10_000];
const millisecondsPerWay = 300;

/** The product's own exact sum, bundled as it stands. */
async function loadExactSum() {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, 'src', 'origin', 'exact-sum.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Amounts in cents as a cost sheet has them; always the same ones. */
function amounts(count, decimals) {
  let state = 12_345;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Number(((state % 200_000) / 100 + state / 2 ** 40).toFixed(decimals));
  });
}

/** The median time of one run, in microseconds. */
function microseconds(run) {
  const times = [];
  const end = performance.now() + millisecondsPerWay;
  for (let i = 0; i < 20 || performance.now() < end; i += 1) {
    const start = performance.now();
    run();
    times.push((performance.now() - start) * 1_000);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

const { ExactSum } = await loadExactSum();

const ways = {
  'plain doubles': (column) => column.reduce((sum, cell) => sum + cell, 0),
  'exact sum': (column) => {
    const sum = new ExactSum();
    for (const cell of column) sum.addCell(cell);
    return sum.total().toNumber();
  },
  'decimal.js': (column) =>
    column
      .reduce((sum, cell) => sum.plus(new Decimal(cell.toPrecision(15))), new Decimal(0))
      .toNumber(),
};

const rows = [
  ['amounts in cents', 2],
  ['amounts with nine decimals', 9],
].flatMap(([kind, decimals]) =>
  lineCounts.map((count) => {
    const column = amounts(count, decimals);
    const times = Object.values(ways).map((way) => microseconds(() => way(column)));
    const [plain] = times;
    const cells = times.map((time) => `${time.toFixed(1)} (x${(time / plain).toFixed(1)})`);
    return Object.fromEntries([
      ['column', kind],
      ['lines', count],
      ...Object.keys(ways).map((way, index) => [`${way}, microseconds`, cells[index]]),
    ]);
  }),
);

console.table(rows);

/** The script for Excel, called as Excel calls it: what a sheet full of formulas waits for. */
async function loadFunctions() {
  const { ensureBuilt } = await import('./build.mjs');
  const folder = await ensureBuilt();
  const { readFileSync } = await import('node:fs');
  const { createContext, Script } = await import('node:vm');
  const functions = new Map();
  const associate = (id, call) => functions.set(id, call);
  const script = readFileSync(join(folder, 'functions.js'), 'utf8');
  new Script(script).runInContext(createContext({ CustomFunctions: { associate } }));
  return functions;
}

const functions = await loadFunctions();
const column = (count, cell) => Array.from({ length: count }, (_, line) => [cell(line)]);
const bill = [
  column(500, (line) => 10 + line / 7),
  column(500, (line) => ['US', 'MX', 'CN', 'JP'][line % 4]),
  60_000,
  [['nafta-1994']],
  column(500, () => '8708.30'),
  column(500, (line) => (line % 4 < 2 ? 'RVC 70%' : null)),
];
console.table(
  [
    ['10 000 cells of RVC_NET_COST', () => repeat('RVC_NET_COST', [20_000, 7_500.25], 10_000)],
    ['REGIONAL_VALUE_CONTENT over 500 lines', () => repeat('REGIONAL_VALUE_CONTENT', bill, 1)],
  ].map(([what, run]) => ({ what, milliseconds: (microseconds(run) / 1_000).toFixed(2) })),
);

function repeat(id, given, times) {
  const call = functions.get(id);
  for (let time = 0; time < times; time += 1) call(...given);
}
