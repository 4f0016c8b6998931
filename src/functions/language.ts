import type { Language } from '../origin';
import { languageStated } from '../scenario';

/**
 * The language that the scenario argument of a call states, also where the call goes wrong otherwise:
 * of an expression, of the first expression in a range, or of the row of an own proposal.
 *
 * @example languageAsked([['us-2017-10; language = es']]) // "es"
 */
export function languageAsked(scenario: unknown): Language {
  const rows: readonly unknown[] = Array.isArray(scenario) ? scenario : [scenario];
  for (const row of rows) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    for (const [index, cell] of cells.entries()) {
      if (typeof cell !== 'string') continue;
      const found = languageStated(`${cell};${cell}=${String(cells[index + 1])}`);
      if (found !== null) return found;
    }
  }
  return 'en';
}
