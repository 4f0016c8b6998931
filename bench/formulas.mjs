/**
 * What one more formula over the same 500 lines costs: REGIONAL_VALUE_CONTENT on ranges as they
 * arrive, beside one SUMPRODUCT over the same four ranges in LibreOffice and in the engine. Slopes
 * between few and many formulas, so that starting, opening and saving do not count.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFunctions } from './addin.mjs';
import { arrived, bill } from './bill.mjs';
import { loadEngine } from './engine.mjs';
import { absent, convert, hasLibreOffice } from './libreoffice.mjs';
import { interleaved, median, processorTime } from './measure.mjs';
import { knowsProcessorTime } from './processes.mjs';
import { workbookBytes } from './workbook.mjs';

const lines = 500;
/** One clock for all: the processor's, where the system says it of LibreOffice too. */
const clock = knowsProcessorTime ? processorTime : () => performance.now();
const clockName = knowsProcessorTime ? "the processor's time" : 'the time that passed';
/** The same question as a user would write it: the share that comes from outside. */
const sumproduct = `SUMPRODUCT((Bill!B1:B${lines}<>"US")*(Bill!B1:B${lines}<>"MX")*(Bill!C1:C${lines}<>"")*(Bill!D1:D${lines}<>"originating")*Bill!A1:A${lines})`;

function book(formulas) {
  const { costs, origins, codes, statements } = bill(lines, 2);
  const rows = costs.map(([cost], line) => [
    cost,
    origins[line][0],
    codes[line][0],
    statements[line][0],
  ]);
  const asked = Array.from({ length: formulas }, (_, row) => [{ f: `${sumproduct}+${row}` }]);
  return workbookBytes([
    { name: 'Bill', rows },
    { name: 'Formulas', rows: asked },
  ]);
}

/** Microseconds for one more formula. */
const slope = (few, many, { from, to }) => ((many - few) * 1_000) / (to - from);

export async function rows({ folder, short }) {
  const span = { from: 1_000, to: short ? 4_000 : 20_000 };
  const functions = loadFunctions(folder);
  const call = functions.get('REGIONAL_VALUE_CONTENT');
  const { netCost, ...columns } = bill(lines, 2);
  const decoded = arrived(columns);
  const ask = (times) => () => {
    const { costs, origins, codes, statements } = decoded;
    for (let time = 0; time < times; time += 1) {
      call(costs, origins, netCost, 'usmca-2020', codes, statements);
    }
  };
  const ours = interleaved({ few: ask(span.from), many: ask(span.to) }, short ? 3 : 7, 1, clock);
  const own = slope(ours.few, ours.many, span);
  const encoded = JSON.stringify(columns);
  const decode = () => repeat(() => JSON.parse(encoded), 1_000);
  const json = interleaved({ decode }, 5, 3, clock).decode;
  const { openWorkbook } = await loadEngine();
  const engineTimes = { few: [], many: [] };
  const books = { few: book(span.from), many: book(span.to) };
  for (let turn = 0; turn < (short ? 1 : 3); turn += 1) {
    for (const name of ['few', 'many']) {
      const start = clock();
      openWorkbook(books[name]);
      engineTimes[name].push(clock() - start);
    }
  }
  const engine = slope(median(engineTimes.few), median(engineTimes.many), span);
  const what = `REGIONAL_VALUE_CONTENT over ${lines} decoded lines, one more formula`;
  const figures = (theirs) =>
    `${own.toFixed(1)} µs against ${theirs.toFixed(1)} µs; decoding the JSON of the ranges ${json.toFixed(1)} µs apart; all by ${clockName}`;
  return [
    await libreOfficeRow({ what, own, books, span, short, figures }),
    {
      what,
      against: 'one SUMPRODUCT in the engine',
      ratio: own / engine,
      figures: figures(engine),
    },
  ];
}

const repeat = (run, times) => {
  for (let time = 0; time < times; time += 1) run();
};

async function libreOfficeRow({ what, own, books, span, short, figures }) {
  const against = 'one SUMPRODUCT in LibreOffice';
  if (!hasLibreOffice()) return { what, against, missing: absent };
  const folder = mkdtempSync(join(tmpdir(), 'nafta-origin-bench-'));
  try {
    const times = { few: [], many: [] };
    for (const name of ['few', 'many']) writeFileSync(join(folder, `${name}.xlsx`), books[name]);
    await convert(join(folder, 'few.xlsx'), folder);
    for (let turn = 0; turn < (short ? 1 : 3); turn += 1) {
      for (const name of ['few', 'many']) {
        const run = await convert(join(folder, `${name}.xlsx`), folder);
        times[name].push(knowsProcessorTime ? run.processor : run.milliseconds);
      }
    }
    const theirs = slope(median(times.few), median(times.many), span);
    return { what, against, ratio: own / theirs, atMost: 1, figures: figures(theirs) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
