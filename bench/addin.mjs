/** The add-in's functions as built, called as Excel calls them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** By id. The script runs in this realm, as it does in Excel's page, and not in a sandbox. */
export function loadFunctions(folder) {
  const functions = new Map();
  const path = join(folder, 'functions.js');
  globalThis.CustomFunctions = { associate: (id, call) => functions.set(id, call) };
  try {
    new Script(readFileSync(path, 'utf8'), { filename: path }).runInThisContext();
  } finally {
    delete globalThis.CustomFunctions;
  }
  return functions;
}
