import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

/** A custom function as Excel would call it. */
export type CustomFunction = (...given: unknown[]) => unknown;

/** Runs a built functions.js where nothing exists but JavaScript itself and the given globals. */
export function runBundle(folder: string, globals: Record<string, unknown>): void {
  const path = join(folder, 'functions.js');
  new Script(readFileSync(path, 'utf8'), { filename: path }).runInContext(createContext(globals));
}

/** The functions that a built functions.js associates, by id, in a host that can do nothing else. */
export function associatedFunctions(folder: string): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, implementation: CustomFunction): void => {
    if (functions.has(id)) throw new Error(`${id} is associated twice`);
    functions.set(id, implementation);
  };
  runBundle(folder, { CustomFunctions: { associate } });
  return functions;
}
