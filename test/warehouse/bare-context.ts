import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import type {
  WarehouseFact,
  WarehouseFinding,
  WarehouseLine,
} from '../../src/warehouse/evaluate-vehicle';

/** What a warehouse's own function calls. */
export type EvaluateVehicle = (
  lines: readonly WarehouseLine[] | null,
  netCost: number | null,
  scenario: string | null,
  good?: string | null,
  date?: string | null,
  facts?: readonly WarehouseFact[] | null,
) => WarehouseFinding;

/** A realm of V8 with the language and nothing else: no console, no Intl, no WebAssembly. */
export function bareContext(): Context {
  const context = createContext({});
  const besides = ['console', 'Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'gc'];
  for (const name of besides) new Script(`delete globalThis.${name}`).runInContext(context);
  return context;
}

export const runIn = (context: Context, code: string): unknown =>
  new Script(code).runInContext(context);

/** The script as BigQuery loads it: what is found comes back as JSON, as a value of another realm would. */
export function warehouseFunction(folder: string): EvaluateVehicle {
  const context = bareContext();
  runIn(context, readFileSync(join(folder, 'warehouse', 'nafta-origin-udf.js'), 'utf8'));
  return (...given) => {
    const code = `JSON.stringify(naftaOrigin.evaluateVehicle(...${JSON.stringify(given)}))`;
    return JSON.parse(String(runIn(context, code))) as WarehouseFinding;
  };
}
