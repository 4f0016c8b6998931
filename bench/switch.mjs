/**
 * What a switch of the scenario costs a fleet: 200 vehicles of 500 lines, five formulas each, distinct
 * ranges, all recalculated when one cell changes; beside one SUMPRODUCT per formula over the same ranges.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFunctions } from './addin.mjs';
import { bill } from './bill.mjs';
import { loadEngine } from './engine.mjs';
import { interleaved } from './measure.mjs';
import { milliseconds } from './table.mjs';
import { workbookBytes } from './workbook.mjs';

const lines = 500;
const perVehicle = 5;
/** Two laws in turn, so that every switch changes something. */
export const scenarios = ['usmca-2020', 'us-2017-10'];
export const scenarioCell = { sheet: 'Fleet', row: 0, column: 0 };

function ranges(vehicle) {
  const [from, to] = [vehicle * lines + 1, (vehicle + 1) * lines];
  return ['A', 'B', 'C', 'D'].map((column) => `Bill!${column}${from}:${column}${to}`);
}

function ourFormulas(vehicle) {
  const [costs, origins, codes, statements] = ranges(vehicle);
  const netCost = `B${vehicle + 2}`;
  const sheet = `${costs},${origins},${netCost},$A$1,${codes},${statements}`;
  return [
    `_xldudf_NAFTA_REGIONAL_VALUE_CONTENT(${sheet})`,
    `_xldudf_NAFTA_QUALIFIES(${sheet})`,
    `_xldudf_NAFTA_HEADROOM(${sheet})`,
    `_xldudf_NAFTA_NON_ORIGINATING_VALUE(${costs},${origins},$A$1,${codes},${statements})`,
    `_xldudf_NAFTA_US_CONTENT_SHARE(${costs},${origins},${netCost},$A$1,,${statements})`,
  ];
}

function sumproducts(vehicle) {
  const [costs, origins, codes, statements] = ranges(vehicle);
  return Array.from(
    { length: perVehicle },
    (_, each) =>
      `SUMPRODUCT((${origins}<>"US")*(${origins}<>"MX")*(${codes}<>"")*(${statements}<>"originating")*${costs})/B${vehicle + 2}+${each}*LEN($A$1)`,
  );
}

function book(vehicles, formulasOf) {
  const { costs, origins, codes, statements } = bill(vehicles * lines, 2);
  const rows = costs.map(([cost], line) => [
    cost,
    origins[line][0],
    codes[line][0],
    statements[line][0],
  ]);
  const fleet = Array.from({ length: vehicles }, (_, vehicle) => [
    `vehicle ${vehicle + 1}`,
    lines * 1_250,
    ...formulasOf(vehicle).map((f) => ({ f })),
  ]);
  return workbookBytes([
    { name: 'Fleet', rows: [[scenarios[0]], ...fleet] },
    { name: 'Bill', rows },
  ]);
}

/** A fleet of so many vehicles with our formulas. */
export const fleetBook = (vehicles) => book(vehicles, ourFormulas);

export async function rows({ folder, short }) {
  const vehicles = short ? 50 : 200;
  const { openWorkbook, customFunctionsFrom } = await loadEngine();
  let passed = 0;
  let counting = false;
  const counted = [...loadFunctions(folder)].map(([id, call]) => [
    id,
    (...given) => {
      if (counting) passed += JSON.stringify(given).length;
      return call(...given);
    },
  ]);
  const metadata = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8'));
  const nafta = customFunctionsFrom(metadata, new Map(counted), 'NAFTA');
  const ours = openWorkbook(fleetBook(vehicles), { customFunctions: [nafta] });
  const theirs = openWorkbook(book(vehicles, sumproducts));
  const proof = ours.value({ sheet: 'Fleet', row: 1, column: 2 });
  if (typeof proof !== 'number') throw new Error(`no figure but ${JSON.stringify(proof)}`);
  const switchOf = (workbook) => {
    let turn = 0;
    return () => {
      turn += 1;
      const value = scenarios[turn % scenarios.length];
      workbook.apply([{ kind: 'cells', cells: [{ ...scenarioCell, value }] }]);
    };
  };
  const [ourSwitch, theirSwitch] = [switchOf(ours), switchOf(theirs)];
  counting = true;
  ourSwitch();
  counting = false;
  const times = interleaved({ ours: ourSwitch, theirs: theirSwitch }, short ? 5 : 9, 2);
  return [
    {
      what: `scenario switch: ${vehicles} vehicles x ${lines} lines, ${perVehicle} formulas each`,
      against: 'one SUMPRODUCT per formula in the engine',
      ratio: times.ours / times.theirs,
      atMost: 1.5,
      figures: `${milliseconds(times.ours, times.theirs)}; ${(passed / 2 ** 20).toFixed(1)} MB of arguments per switch`,
    },
  ];
}
