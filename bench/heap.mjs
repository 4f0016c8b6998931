/** Whether switches leave anything behind: the heap after many of them and a forced collection. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadFunctions } from './addin.mjs';
import { loadEngine } from './engine.mjs';
import { fleetBook, scenarioCell, scenarios } from './switch.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

function heapMegabytes() {
  for (let time = 0; time < 3; time += 1) collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

export async function rows({ folder, short }) {
  const many = short ? 200 : 1_000;
  const { openWorkbook, customFunctionsFrom } = await loadEngine();
  const metadata = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8'));
  const nafta = customFunctionsFrom(metadata, loadFunctions(folder), 'NAFTA');
  const workbook = openWorkbook(fleetBook(10), { customFunctions: [nafta] });
  let turn = 0;
  const switchUntil = (last) => {
    for (; turn < last; turn += 1) {
      const value = scenarios[turn % scenarios.length];
      workbook.apply([{ kind: 'cells', cells: [{ ...scenarioCell, value }] }]);
    }
    return heapMegabytes();
  };
  const early = switchUntil(10);
  const late = switchUntil(many);
  return [
    {
      what: `heap after ${many.toLocaleString('en')} switches of a workbook of 10 vehicles, collected`,
      against: 'after 10 switches',
      ratio: late / early,
      atMost: 1.02,
      figures: `${late.toFixed(2)} MB against ${early.toFixed(2)} MB, in Node: the functions and the engine, without the pane`,
    },
  ];
}
